# Data between two connected sockets: bytes, messages with files, options, timeouts.
import array
import os
import socket

a, b = socket.socketpair()
print(a.family, a.type, a.proto, a.getsockname() == "")
a.sendall(b"hello world")
print(b.recv(5), b.recv(1, socket.MSG_PEEK))
buffer = bytearray(10)
print(b.recv_into(buffer, 3), buffer, b.recvfrom(100))
print(a.sendmsg([b"ab", b"cd"]), b.recvmsg(10))

read, write = os.pipe()
socket.send_fds(a, [b"file"], [write])
data, files, flags, address = socket.recv_fds(b, 10, 1)
os.write(files[0], b"through a passed file")
print(data, len(files), flags, os.read(read, 100))
for fd in (read, write, files[0]):
    os.close(fd)


def show(call, *args):
    try:
        print(call(*args))
    except Exception as e:
        print(type(e).__name__, e)


a.settimeout(0.01)
show(a.recv, 1)
print(a.gettimeout(), a.getblocking())
a.setblocking(False)
show(a.recv, 1)
print(a.gettimeout(), a.getblocking())
for value in ("a", float("nan"), -1, 1e300, 10**30):
    show(a.settimeout, value)
show(a.recv, -1)
show(a.recv_into, b"abc")
show(a.recv_into, bytearray(3), 5)
show(a.send, "text")
show(a.sendto, b"a")
show(a.sendmsg, [b"a"], [1])
show(a.recvmsg_into, [b""])
a.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
print(a.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
show(a.setsockopt, 1, 2, "x")
show(a.getsockopt, 1, 2, -1)
a.setblocking(True)
with b.makefile("rw", encoding="utf-8", newline="\n") as stream, a.makefile("rwb") as other:
    print("one line", file=stream, flush=True)
    print(other.readline())
    other.write("été\n".encode())
    other.flush()
    print(stream.readline())
a.shutdown(socket.SHUT_WR)
print(b.recv(1))
b.close()
a.close()
show(a.recv, 1)
show(a.send, b"x")
