"""BytesIO and StringIO: positions far away, pickled states, and what happens while they write."""

import io
import sys


def show(call, *args):
    try:
        print(call.__name__, repr(call(*args)))
    except Exception as e:
        print(call.__name__, type(e).__name__, e)


class Buffer:
    """Bytes whose memory does something to a stream before it is seen."""

    def __init__(self, action, content):
        self.action = action
        self.content = content

    def __buffer__(self, flags):
        self.kept = self.action()
        return memoryview(self.content)


for stream in io.StringIO("abc"), io.BytesIO(b"abc"):
    for position in 2**31 - 1, 2**31, 2**33, sys.maxsize, 2**70, -1, 0.0:
        show(stream.seek, position)
        for name in "tell", "read", "readline", "readlines", "truncate", "__next__":
            show(getattr(stream, name))
    stream.seek(sys.maxsize)
    show(stream.write, stream.getvalue())
    stream.seek(5)
    show(stream.write, stream.getvalue())
    show(stream.getvalue)
    show(stream.seek, 1, 1)
    show(stream.seek, sys.maxsize, 2)

text = io.StringIO()
for state in [
    ("", "f", 0, None),
    ("", "", -1, None),
    (b"", "", 0, None),
    ("", b"", 0, None),
    ("", "", 0.0, None),
    ("", "", 0, 0),
    ("", 0),
    0,
    ("abc\r\nd", "\r\n", 1, {"z": 1}),
    ("abc\r\nd", None, 2**40, None),
    ("x", "\n", 2**70, None),
]:
    show(text.__setstate__, state)
    print(text.tell(), repr(text.getvalue()), text.newlines, text.__dict__)

data = io.BytesIO()
for state in [
    (b"", -1, None),
    ("text", 0, None),
    (b"", 0.0, None),
    (b"", 0, 0),
    (b"len", 0),
    0,
    (b"ab", 2**40, {"q": 2}),
    (bytearray(b"xy"), 1, None),
]:
    show(data.__setstate__, state)
    print(data.tell(), data.getvalue(), data.__dict__)
with data.getbuffer():
    show(data.__setstate__, (b"", 0, None))

for content in b"A", b"":
    data = io.BytesIO()
    show(data.write, Buffer(data.close, content))
    data = io.BytesIO()
    show(data.writelines, [Buffer(data.close, content)])
    data = io.BytesIO(b"abc")
    exporting = Buffer(data.getbuffer, content)
    show(data.write, exporting)
    exporting.kept.release()
    print(data.getvalue())
show(data.write, memoryview(b"abcdef")[::2])

text.close()
for name in "read", "getvalue", "readable", "flush", "__iter__", "readlines", "__getstate__":
    show(getattr(text, name))
show(text.__setstate__, ("", "", 0, None))
data.close()
for name in "read", "getvalue", "readable", "flush", "readlines", "__getstate__":
    show(getattr(data, name))
show(data.__setstate__, (b"", 0, None))
