"""Two sides of a connection that meet in memory."""
import os
import ssl

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_certificates")


def path(name):
    return os.path.join(HERE, name + ".pem")


def server_context(name="server", **versions):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path(name), password="sesame")
    for attribute, value in versions.items():
        setattr(context, attribute, value)
    return context


def client_context(**settings):
    context = ssl.create_default_context(cafile=path("authority"))
    for attribute, value in settings.items():
        setattr(context, attribute, value)
    return context


class Pair:
    def __init__(self, client, server, host="localhost"):
        up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.client = client.wrap_bio(down, up, server_hostname=host)
        self.server = server.wrap_bio(up, down, server_side=True)

    def shake_hands(self):
        waiting = [self.client, self.server]
        while waiting:
            for side in list(waiting):
                try:
                    side.do_handshake()
                    waiting.remove(side)
                except ssl.SSLWantReadError:
                    pass


def meet(title, client, server, host="localhost"):
    pair = Pair(client, server, host)
    try:
        pair.shake_hands()
    except ssl.SSLCertVerificationError as error:
        print(title, "->", error, error.verify_code, error.verify_message, error.library, error.reason, error.errno)
        return None
    except ssl.SSLError as error:
        print(title, "->", error, error.args, error.library, error.reason)
        return None
    print(title, "->", pair.client.version(), pair.client.cipher(), pair.server.selected_alpn_protocol())
    return pair


pair = meet("1.3", client_context(), server_context())
print(pair.client.getpeercert()["subject"], pair.client.getpeercert()["subjectAltName"])
print(pair.server.getpeercert(), pair.client.compression(), pair.client.server_hostname, pair.client.server_side)
print(pair.client.write(b"question"), pair.server.read(5), pair.server.pending(), pair.server.read(100))
buffer = bytearray(10)
print(pair.server.write(memoryview(b"answer")), pair.client.read(10, buffer), buffer)
print(pair.client.write(b"x" * 40000))
received = b""
while len(received) < 40000:
    received += pair.server.read(50000)
print(len(received), pair.server.pending())
for action in (lambda: pair.client.read(10), lambda: pair.client.unwrap(), lambda: pair.server.read(3), lambda: pair.server.unwrap(), lambda: pair.client.unwrap(), lambda: pair.client.write(b"late")):
    try:
        print(action())
    except ssl.SSLError as error:
        print(type(error).__name__, error, error.args[0])

v12 = ssl.TLSVersion.TLSv1_2
v13 = ssl.TLSVersion.TLSv1_3
meet("1.2", client_context(maximum_version=v12), server_context())
meet("curve", client_context(maximum_version=v12), server_context("curve"))
meet("encrypted key", client_context(), server_context("encrypted"))
meet("versions", client_context(minimum_version=v13), server_context(maximum_version=v12))
meet("expired", client_context(), server_context("expired"))
meet("alone", client_context(), server_context("alone"))
meet("unknown", ssl.create_default_context(cafile=path("alone")), server_context())
meet("other host", client_context(), server_context(), "elsewhere.test")
meet("wildcard", client_context(), server_context(), "www.example.test")
meet("two labels", client_context(), server_context(), "a.b.example.test")
meet("address", client_context(), server_context(), "127.0.0.1")
meet("other address", client_context(), server_context(), "127.0.0.2")
meet("no check", client_context(check_hostname=False, verify_mode=ssl.CERT_NONE), server_context("alone"), None)
meet("revocation", client_context(verify_flags=ssl.VERIFY_CRL_CHECK_LEAF), server_context())

client, server = client_context(), server_context()
client.set_alpn_protocols(["h2", "http/1.1"])
server.set_alpn_protocols(["http/1.1", "h2"])
meet("alpn", client, server)
server.set_alpn_protocols(["other"])
meet("no alpn in common", client, server)

client, server = client_context(), server_context(verify_mode=ssl.CERT_REQUIRED)
server.load_verify_locations(path("authority"))
client.load_cert_chain(path("client"))
pair = meet("client's certificate", client, server)
print(pair.server.getpeercert()["subject"])
print([len(chain) for chain in (pair.server.get_verified_chain(), pair.server.get_unverified_chain())])
meet("no client's certificate", client_context(maximum_version=v12), server)

asked = []


def choose(connection, name, context):
    asked.append((type(connection).__name__, name, context is server))
    if name == "www.example.test":
        connection.context = other
    if name == "nobody.example.test":
        return ssl.ALERT_DESCRIPTION_ACCESS_DENIED


server, other = server_context("alone"), server_context()
server.sni_callback = choose
pair = meet("named", client_context(), server, "www.example.test")
meet("refused", client_context(), server, "nobody.example.test")
meet("not named", client_context(), server)
print(asked)
