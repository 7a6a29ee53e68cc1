"""marshal reads exactly what it needs of a file; sets are written in one order."""

import io
import marshal


class Noted(io.BytesIO):
    def read(self, size=-1):
        print("read", size)
        return super().read(size)

    def readinto(self, buffer):
        got = super().readinto(buffer)
        print("readinto", len(buffer), got)
        return got


data = b"".join(map(marshal.dumps, (1, 1.5, "text", (b"bytes", None), [2j])))
file = Noted(data)
for _ in range(5):
    print(marshal.load(file), file.tell())


class Boasting(io.BytesIO):
    def readinto(self, buffer):
        return super().readinto(buffer) + 100


for source in (Boasting(b"i123"), io.BytesIO(b""), io.BytesIO(b"g1"), io.StringIO("x")):
    try:
        print(marshal.load(source))
    except Exception as e:
        print(type(e).__name__, e)
for bad in (b"", b"g1", b"z", b"s\xff\xff\xff\x7f", b"I12"):
    try:
        print(marshal.loads(bad))
    except Exception as e:
        print(type(e).__name__, e)
print(marshal.loads(b"I\xf7\xe6\xd5\xc4\xb3\xa2\x91\x80"))
words = {"a", "bb", "ccc", "dddd", ("x", 1), ("x", 2)}
print(marshal.dumps(words, 2) == marshal.dumps(set(sorted(words, key=repr)), 2))
print(list(marshal.dumps({3, 1, 2}, 2)))
