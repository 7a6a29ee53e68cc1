"""Buffered streams over raw streams that misbehave, end early or stay where they are."""

import io


def show(call, *args):
    try:
        print(call.__name__, repr(call(*args)))
    except Exception as e:
        print(call.__name__, type(e).__name__, e, repr(e.__cause__))


class Raw(io.RawIOBase):
    """Answers every read and write with one object."""

    answer = None

    def readable(self):
        return True

    writable = readable

    def readinto(self, buffer):
        return self.answer

    def write(self, data):
        return self.answer


reader = io.BufferedReader(Raw())
for answer in None, b"", 2**70, -1, 200000, 1.0:
    Raw.answer = answer
    for name in "readline", "peek", "read1":
        show(getattr(reader, name))
    show(reader.read, 3)
    show(reader.readinto, bytearray(3))

writer = io.BufferedWriter(Raw(), 4)
for answer in b"", 2**70, -1, 200000, 1.0:
    Raw.answer = answer
    show(writer.write, b"1234567")
Raw.answer = 4


class Pieces(io.RawIOBase):
    """Gives one piece a read."""

    def __init__(self, *pieces):
        self.pieces = list(pieces)

    def readable(self):
        return True

    def readinto(self, buffer):
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        memoryview(buffer)[: len(piece)] = piece
        return len(piece)


raw = Pieces(b"abc", b"de", b"fgh", b"jkl")
reader = io.BufferedReader(raw, 10)
for size in 2, 2, 2, 20, 20:
    target = bytearray(size)
    print(reader.readinto1(target), target)
    if size == 2:
        print(reader.peek(), len(raw.pieces))

content = io.BytesIO(b"abcdef")
reader = io.BufferedReader(content)
for size in 0, -1:
    show(reader.__init__, content, size)
    for name in "read", "peek", "readable", "tell", "truncate":
        show(getattr(reader, name))
    print(reader.raw is content)
show(reader.__init__, io.BytesIO(b"again"))
show(reader.read)
show(reader.truncate)
show(reader.truncate, 0)
reader.detach()
show(reader.read)


class Device(io.BytesIO):
    """Stays where it is."""

    def seek(self, *args):
        return 0

    def tell(self):
        return 0


reader = io.BufferedReader(Device(b"12"))
for step in (reader.tell,), (reader.seek, 0, 1), (reader.seek, 1), (reader.read, 1), (reader.tell,):
    show(*step)
show(reader.seek, 0, 1)


class Counting(io.BytesIO):
    """Tells when it is moved."""

    def seek(self, *args):
        print("moved", args)
        return super().seek(*args)


reader = io.BufferedReader(Counting(b"0123456789" * 10), 20)
for position in (0,), (2, 1), (-3, 1), (20,), (50,), (-1, 2), (-200, 1):
    show(reader.seek, *position)
    show(reader.read, 3)
writer = io.BufferedWriter(io.BytesIO())
show(writer.write, "text")
show(writer.write, memoryview(b"abcdef")[:4])
show(writer.write, memoryview(bytes(6)).cast("B", (2, 3)))
writer.close()


class Named(io.BytesIO):
    """Can be given a name."""


raw = Named()
reader = io.BufferedReader(raw)
text = io.TextIOWrapper(Named(), encoding="utf-8")
file = io.FileIO(__file__)
raw.name = reader
text.buffer.name = text
file.name = [file]
for stream in reader, text, file:
    show(stream.__repr__)
raw.name = "a name"
file.name = "a name"
show(reader.__repr__)
show(file.__repr__)
