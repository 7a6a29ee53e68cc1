# Data through bzip2 and back, in pieces, with what follows a stream, and broken streams.
import bz2
import io

samples = [b"", b"a", b"abc", b"a" * 4, b"a" * 259, b"ab" * 5000, bytes(range(256)) * 40]
for data in samples:
    for level in 1, 9:
        packed = bz2.compress(data, level)
        print(len(data), level, packed[:4], bz2.decompress(packed) == data)

print(bz2.BZ2Compressor(5).flush())
packed = bz2.compress(b"some text " * 1000)
reader = bz2.BZ2Decompressor()
text = b""
for i in range(0, len(packed), 3):
    text += reader.decompress(packed[i : i + 3], 100)
while not reader.eof:
    print(reader.needs_input, end=" ")
    text += reader.decompress(b"", 4000)
print(reader.eof, reader.needs_input, text == b"some text " * 1000)

reader = bz2.BZ2Decompressor()
print(len(reader.decompress(packed + b"rest")), reader.unused_data)
try:
    reader.decompress(b"more")
except EOFError as e:
    print(e)

print(bz2.decompress(packed + bz2.compress(b"second"))[-6:])
for broken in b"hello world", packed[:-1], packed[:50] + b"?" + packed[51:], b"BZh9junkjunkjunk":
    try:
        print(bz2.decompress(broken))
    except (OSError, ValueError, EOFError) as e:
        print(type(e).__name__, e)

known = "425a68393141592653599e625bfe000002910040000244a000211460668291ef23470bb9229c28484f312dff00"
print(bz2.decompress(bytes.fromhex(known)))

compressor = bz2.BZ2Compressor()
compressor.compress(b"x")
compressor.flush()
for call in compressor.flush, lambda: compressor.compress(b""), lambda: bz2.BZ2Compressor(10):
    try:
        call()
    except ValueError as e:
        print(e)

buffer = io.BytesIO()
with bz2.open(buffer, "wt", encoding="utf-8") as f:
    f.write("one\ntwo\n")
buffer.seek(0)
with bz2.open(buffer, "rt", encoding="utf-8") as f:
    print(list(f))
