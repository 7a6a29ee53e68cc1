import _blake2
import _md5
import _sha1
import _sha2
import _sha3

functions = [_md5.md5, _sha1.sha1, _sha2.sha224, _sha2.sha256, _sha2.sha384, _sha2.sha512, _sha3.sha3_224, _sha3.sha3_256, _sha3.sha3_384,
             _sha3.sha3_512, _blake2.blake2b, _blake2.blake2s]
for data in (b"", b"abc", bytes(range(256)) * 9):
    for f in functions:
        h = f(data)
        print(h.name, h.block_size, h.digest_size, h.hexdigest(), h.digest()[:4])
        c = h.copy()
        c.update(bytearray(b"more"))
        print(c.hexdigest() == f(data + b"more").hexdigest(), h.hexdigest() == f(data).hexdigest())
    for f in (_sha3.shake_128, _sha3.shake_256):
        print(f(data).hexdigest(200))
for f in functions:
    for bad in ("text", 5, None):
        try:
            f(bad)
        except TypeError as e:
            print(f.__name__, e)
print(_blake2.blake2b(b"a", key=b"k", salt=b"s", person=b"p", digest_size=8).hexdigest(), _blake2.blake2s(b"a", fanout=2, depth=3, node_offset=9).hexdigest())
for options in ({"digest_size": 65}, {"key": b"a" * 65}, {"salt": b"a" * 17}, {"depth": 0}, {"fanout": 256}, {"leaf_size": -1}, {"inner_size": 65}):
    try:
        _blake2.blake2b(**options)
    except Exception as e:
        print(options, type(e).__name__, e)
