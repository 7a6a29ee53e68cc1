"""Chunks of text streams, streams that lost their buffer, and writers that would block."""
import io
import pickle


def refused(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


class Raw(io.RawIOBase):
    def __init__(self):
        self.written = []

    def writable(self):
        return True

    def write(self, data):
        self.written.append(len(data))
        return len(data)


raw = Raw()
text = io.TextIOWrapper(raw, encoding="ascii")
for count in (3, 3, 8192, 8193, 1, 8191, 1):
    text.write("x" * count)
    print(raw.written)
text._CHUNK_SIZE = 4
text.write("abc")
text.write("de")
print(raw.written, text._CHUNK_SIZE)
for size in (0, -1, 1.5, 2**70):
    refused(setattr, text, "_CHUNK_SIZE", size)
refused(delattr, text, "_CHUNK_SIZE")

text.detach()
print(repr(text), text.encoding, text.errors, text.line_buffering, text.buffer)
for name in "newlines _CHUNK_SIZE name closed read flush close detach tell reconfigure".split():
    refused(lambda: getattr(text, name)())

for keywords in (
    {"newline": "xyz"},
    {"encoding": 42},
    {"errors": 42},
    {"encoding": "locale\0"},
    {"encoding": "\udcfe"},
    {"errors": "\udcfe"},
    {"errors": "a\0b"},
):
    text = io.TextIOWrapper(io.BytesIO(b"abc"), "ascii")
    refused(text.reconfigure, **keywords)
    print(text.encoding, text.errors)
    refused(text.__init__, io.BytesIO(b"x"), **keywords)
    refused(text.read)

pair = io.TextIOWrapper(io.BufferedRWPair(io.BytesIO(b"foo\nbar\n"), io.BytesIO()))
pair.write(pair.readline())
print(repr(pair.readline()))

for charset in ("utf-8-sig", "utf-16", "utf-32"):
    data = io.BytesIO("aaa".encode(charset))
    text = io.TextIOWrapper(data, encoding=charset)
    text.seek(0, 2)
    text.write("zzz")
    text.seek(0)
    text.write("bbb")
    text.flush()
    print(data.getvalue() == "bbbzzz".encode(charset))


class Slow(Raw):
    room = 1

    def write(self, data):
        taken = min(self.room, len(data))
        self.room -= taken
        self.written.append(bytes(data[:taken]))
        return taken or None


raw = Slow()
writer = io.BufferedWriter(raw, 8)
print(writer.write(b"abcd"), writer.write(b"efghi"), raw.written)
try:
    writer.write(b"opqrwxyz0123456789")
except BlockingIOError as e:
    print(e.args[1:], e.characters_written, raw.written)
raw.room = 100
writer.flush()
print(raw.written)


class Tagged(io.BufferedReader):
    def __init__(self, raw, tag):
        super().__init__(raw)
        self.tag = tag

    def __getstate__(self):
        return self.tag, self.raw.getvalue()

    def __setstate__(self, state):
        tag, value = state
        self.__init__(io.BytesIO(value), tag)


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    copy = pickle.loads(pickle.dumps(Tagged(io.BytesIO(b"data"), "ham"), protocol))
    print(copy.tag, copy.read())
