# Hashes by name, message authentication and keys from passwords, as web frameworks use them.
import hashlib
import hmac
import io

for name in sorted(hashlib.algorithms_available):
    for data in b"", b"abc", b"x" * 1000:
        h = hashlib.new(name, data)
        if name.startswith("shake"):
            print(name, h.hexdigest(20))
            continue
        print(name, h.digest_size, h.block_size, h.hexdigest())
        print(hmac.new(b"k" * 70, data, name).hexdigest(), hmac.digest(b"k", data, name).hex())
        print(hashlib.pbkdf2_hmac(name, data, b"salt", 3, 70).hex())

for name in "SHA-256", "SHA512/256", "SHA-512/256", "RIPEMD", "md4", "sha":
    try:
        print(name, hashlib.new(name).name)
    except ValueError as e:
        print(name, type(e).__name__, e)

print(hashlib.scrypt(b"password", salt=b"NaCl", n=1024, r=8, p=16, dklen=64).hex())
print(hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest())
first = hmac.new(b"key", b"one", "sha1")
second = first.copy()
second.update(b"two")
print(first.hexdigest(), second.hexdigest(), first.name)
print(hmac.compare_digest("secret", "secret"), hmac.compare_digest(b"a", b"b"))


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)


attempt(hashlib.pbkdf2_hmac, "sha256", b"", b"", 0)
attempt(hashlib.pbkdf2_hmac, "sha256", b"", b"", 2**40)
attempt(hashlib.pbkdf2_hmac, "sha256", "text", b"", 1)
attempt(hashlib.pbkdf2_hmac, "sha256", b"", b"", 1, 0)
attempt(hashlib.scrypt, b"p", salt=b"s", n=3, r=8, p=1)
attempt(hashlib.scrypt, b"p", salt=b"s", n=2**20, r=8, p=1)
attempt(hmac.new, b"key", b"", "shake_128")
attempt(hmac.new, b"key", b"", None)
