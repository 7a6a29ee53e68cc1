# Which versions of the protocol the library has.
import ssl

print(ssl.HAS_TLSv1_2, ssl.HAS_TLSv1_3, ssl.HAS_SSLv2, ssl.HAS_SSLv3)
context = ssl.create_default_context()
print(context.minimum_version, context.maximum_version)
