"""Text and byte buffers in memory: newline modes, positions, errors."""
import io

print(repr(io.StringIO().getvalue()), io.StringIO().newlines)
for newline in ("\n", None, "", "\r", "\r\n"):
    buffer = io.StringIO("a\r\nb\nc\rd", newline=newline)
    print(repr(newline), [line for line in buffer], buffer.tell(), buffer.newlines)
    buffer = io.StringIO(newline=newline)
    buffer.write("x\ny\r\nz")
    print(repr(buffer.getvalue()))
buffer = io.StringIO("hello world")
print(buffer.read(5), buffer.tell(), buffer.seek(0, 2), buffer.write("!"), buffer.getvalue())
print(buffer.seek(0), buffer.truncate(4), buffer.getvalue(), buffer.readable(), buffer.closed)
for attempt in (
    lambda: io.StringIO(newline="x"),
    lambda: io.StringIO(3),
    lambda: io.StringIO("a").seek(-1),
    lambda: io.StringIO("a").seek(1, 1),
    lambda: io.StringIO().write(b"x"),
    lambda: io.BytesIO("x"),
):
    try:
        attempt()
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
data = io.BytesIO(b"abc\ndef")
print(data.readline(), data.read(1), data.seek(0, 2), data.getbuffer()[1:3].tobytes())
view = data.getbuffer()
try:
    data.write(b"x")
except BufferError as error:
    print(error)
view.release()
print(data.write(b"x"), data.getvalue(), data.readinto(bytearray(2)))
data.close()
try:
    data.read()
except ValueError as error:
    print(error)
