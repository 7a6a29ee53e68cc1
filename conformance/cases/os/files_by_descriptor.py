"""System calls on descriptors: at offsets, into several buffers, between files."""

import os
import tempfile


def show(function, *args, **kwargs):
    try:
        print(function.__name__, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


os.chdir(tempfile.mkdtemp())
with open("f", "wb") as f:
    f.write(b"hello world")
fd = os.open("f", os.O_RDWR)
few, many = bytearray(3), bytearray(20)

show(os.pread, fd, 5, 6)
show(os.pwrite, fd, b"WORLD", 6)
show(os.pread, fd, 50, 0)
show(os.pread, fd, -1, 0)
show(os.preadv, fd, [few, many], 0)
print(few, many)
os.lseek(fd, 0, 0)
show(os.readv, fd, [many, few])
print(many)
os.lseek(fd, 0, 0)
show(os.readinto, fd, few)
print(few)
show(os.writev, fd, [b"x", b"yz"])
show(os.pwritev, fd, [b"AB", b"C"], 0)
show(os.pread, fd, 50, 0)
show(os.readinto, fd, b"abc")
show(os.readv, fd, [b"abc"])
show(os.readv, fd, 3)
show(os.writev, fd, ["x"])

other = os.open("o", os.O_RDWR | os.O_CREAT)
show(os.sendfile, other, fd, 0, 5)
show(os.copy_file_range, fd, other, 3, offset_src=1)
show(os.copy_file_range, fd, other, -1)
show(os.posix_fadvise, fd, 0, 0, os.POSIX_FADV_NORMAL)
show(os.posix_fadvise, 999, 0, 0, 0)
show(os.posix_fallocate, other, 0, 100)
print(os.fstat(other).st_size)
show(os.lockf, fd, os.F_LOCK, 0)
show(os.lockf, fd, os.F_ULOCK, 0)
reading, writing = os.pipe()
show(os.splice, fd, writing, 3, offset_src=0)
show(os.read, reading, 9)

event = os.eventfd(3)
show(os.eventfd_read, event)
show(os.eventfd_write, event, 2**64 - 2)
show(os.eventfd_read, event)
show(os.eventfd, -1)
show(os.eventfd_write, event, 2**64)
memory = os.memfd_create("x")
print(os.write(memory, b"abc"), os.get_inheritable(memory))
show(os.fsync, "x")
show(os.fsync, -1)
with open("f") as f:
    show(os.fsync, f)
