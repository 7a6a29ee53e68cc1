"""Files and anonymous memory that are mapped."""
import mmap
import os
import tempfile


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


with tempfile.TemporaryFile() as file:
    file.write(b"first line\nsecond line\nrest")
    file.flush()
    with mmap.mmap(file.fileno(), 0) as mapped:
        print(len(mapped), mapped.size(), mapped.readline(), mapped.tell(), mapped.read(6), mapped.read_byte())
        print(mapped[0], mapped[-1], mapped[0:5], mapped[::7], mapped.find(b"line"), mapped.rfind(b"line"), mapped.find(b"zz"))
        mapped[0:5] = b"FIRST"
        mapped[6] = ord("L")
        mapped.seek(-4, 2)
        print(mapped.write(b"REST"), mapped.flush(), os.pread(file.fileno(), 100, 0))
        mapped.move(0, 11, 6)
        print(mapped[:], mapped)
        view = memoryview(mapped)
        attempt(mapped.close)
        attempt(lambda: mapped.resize(10))
        print(view.format, view.readonly, bytes(view)[:3])
        view.release()
        mapped.resize(12)
        print(len(mapped), os.fstat(file.fileno()).st_size)
        attempt(lambda: mapped.write(b"too much for it"))
        attempt(lambda: mapped[12])
        attempt(lambda: mapped["x"])
        attempt(lambda: mapped.seek(13))
        attempt(lambda: mapped.seek(0, 5))
        attempt(lambda: mapped.move(5, 0, 10))
        attempt(lambda: mapped.__setitem__(0, 300))
        attempt(lambda: mapped.__setitem__(slice(0, 3), b"ab"))
        attempt(lambda: mapped.__delitem__(0))
        attempt(lambda: mapped.write_byte(256))
    print(mapped, mapped.closed)
    attempt(lambda: mapped[0])
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as reading:
        print(reading, memoryview(reading).readonly)
        attempt(lambda: reading.write(b"x"))
        attempt(lambda: reading.resize(3))
    with mmap.mmap(file.fileno(), 5, access=mmap.ACCESS_COPY) as copy:
        copy[0] = 90
        print(copy[:2], os.pread(file.fileno(), 2, 0))
    attempt(lambda: mmap.mmap(file.fileno(), 1000))
    attempt(lambda: mmap.mmap(file.fileno(), 0, offset=mmap.PAGESIZE))

with mmap.mmap(-1, 20) as anonymous:
    anonymous.write(b"abc")
    print(anonymous, anonymous[:4], anonymous.madvise(mmap.MADV_NORMAL))
    attempt(lambda: anonymous.resize(40))
    attempt(anonymous.size)
attempt(lambda: mmap.mmap(-1, 0))
attempt(lambda: mmap.mmap(-1, -1))
attempt(lambda: mmap.mmap(-1, 5, access=9))
attempt(lambda: mmap.mmap(999, 5))

# A mapping that became smaller than its position.
with mmap.mmap(-1, 8192) as shrunk:
    shrunk.read(5000)
    shrunk.resize(4096)
    for method in (shrunk.read, shrunk.read_byte, shrunk.readline, shrunk.tell, shrunk.size):
        attempt(method)
    attempt(lambda: shrunk.write_byte(42))
    attempt(lambda: shrunk.write(b"abc"))
    attempt(lambda: shrunk.find(b"x"))
with mmap.mmap(-1, 64, trackfd=False) as untracked:
    attempt(untracked.size)
    attempt(lambda: untracked.resize(32))
