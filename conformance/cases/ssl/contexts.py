"""What contexts tell, and what they refuse."""
import os
import ssl
import warnings

warnings.simplefilter("ignore")
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_certificates")


def path(name):
    return os.path.join(HERE, name + ".pem")


def attempt(title, action):
    try:
        print(title, "->", action())
    except Exception as error:
        print(title, "->", type(error).__name__, error)


for protocol in (ssl.PROTOCOL_TLS, ssl.PROTOCOL_TLS_CLIENT, ssl.PROTOCOL_TLS_SERVER, ssl.PROTOCOL_TLSv1_2):
    context = ssl.SSLContext(protocol)
    print(repr(protocol), repr(context.verify_mode), context.check_hostname, repr(context.verify_flags))
    print(repr(context.options), repr(context.minimum_version), repr(context.maximum_version), context.security_level)
    print(context.cert_store_stats(), context.session_stats(), context.hostname_checks_common_name)
    print([cipher["name"] for cipher in context.get_ciphers()])

context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
for rule in ("ECDHE-RSA-AES128-GCM-SHA256", "ECDHE+AESGCM", "ECDHE+AES:!ECDSA:+AES256", "ECDHE+CHACHA20:!PSK:@SECLEVEL=1"):
    context.set_ciphers(rule)
    print(rule, [cipher["name"] for cipher in context.get_ciphers()], context.security_level)
for cipher in context.get_ciphers():
    print(cipher)
attempt("no cipher", lambda: context.set_ciphers("NOTHING"))
attempt("verify none", lambda: setattr(context, "verify_mode", ssl.CERT_NONE))
attempt("verify what", lambda: setattr(context, "verify_mode", 9))
attempt("callback", lambda: setattr(context, "sni_callback", print))
attempt("no host", lambda: context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_side=True))
attempt("empty host", lambda: context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname=""))
attempt("no bio", lambda: context.wrap_bio(1, 2))
attempt("nothing to load", lambda: context.load_verify_locations())
attempt("empty data", lambda: context.load_verify_locations(cadata=""))
attempt("text", lambda: context.load_verify_locations(cadata="text"))
attempt("bytes", lambda: context.load_verify_locations(cadata=b"bytes"))
attempt("number", lambda: context.load_verify_locations(cadata=3))
attempt("no file", lambda: context.load_verify_locations("nowhere"))
attempt("no certificates", lambda: context.load_verify_locations(__file__))
attempt("program", lambda: context.load_cert_chain(__file__))
attempt("authority without key", lambda: context.load_cert_chain(path("authority")))
attempt("other key", lambda: context.load_cert_chain(path("server"), path("client")))
attempt("other kind of key", lambda: context.load_cert_chain(path("server"), path("curve")))
attempt("wrong password", lambda: context.load_cert_chain(path("encrypted"), password="other"))
attempt("password", lambda: context.load_cert_chain(path("encrypted"), password=lambda: b"sesame"))
attempt("password of a wrong kind", lambda: context.load_cert_chain(path("encrypted"), password=lambda: 3))
attempt("number for a password", lambda: context.load_cert_chain(path("encrypted"), password=3))
attempt("long password", lambda: context.load_cert_chain(path("encrypted"), password="x" * 2000))

context.load_verify_locations(path("authority"))
context.load_verify_locations(path("alone"))
print(context.cert_store_stats())
pem = open(path("authority")).read()
der = ssl.PEM_cert_to_DER_cert(pem)
context.load_verify_locations(cadata=der + der)
context.load_verify_locations(cadata=pem)
print(context.cert_store_stats(), [name["subject"] for name in context.get_ca_certs()])
print(context.get_ca_certs(binary_form=True)[0] == der, ssl.DER_cert_to_PEM_cert(der) in pem)
attempt("more bytes", lambda: context.load_verify_locations(cadata=der + b"A"))

print(ssl.Purpose.SERVER_AUTH, ssl.Purpose.CLIENT_AUTH.nid)
print(ssl._ssl.nid2obj(13), ssl._ssl.txt2obj("countryName", name=True))
attempt("no object", lambda: ssl._ssl.txt2obj("nothing"))
attempt("unknown object", lambda: ssl._ssl.txt2obj("1.2.3.4.5"))
attempt("negative", lambda: ssl._ssl.nid2obj(-1))
attempt("unknown number", lambda: ssl._ssl.nid2obj(100000))
print(len(ssl.RAND_bytes(7)), ssl.RAND_status(), ssl.RAND_add(b"x", 1.0))
attempt("negative count", lambda: ssl.RAND_bytes(-1))

memory = ssl.MemoryBIO()
print(memory.write(b"abcdef"), memory.pending, memory.read(2), memory.read(), memory.eof)
memory.write_eof()
print(memory.eof, memory.read())
attempt("write after the end", lambda: memory.write(b"x"))
attempt("write text", lambda: memory.write("x"))
error = ssl.SSLError(1, "words")
print(error, error.args, error.errno, error.strerror, str(ssl.SSLError("only")), ssl.SSLError.__mro__)
print(ssl.SSLCertVerificationError.__mro__, ssl.SSLWantReadError.__doc__)
