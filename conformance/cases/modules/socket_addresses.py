# Addresses of sockets: what is accepted, how they come back, what is refused.
import _socket
import socket


def show(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


s = _socket.socket()
for address in (1, ("a",), (1, 2), ("127.0.0.1", "x"), ("127.0.0.1", 70000), ("a\0b", 1), (b"127.0.0.1", 0)):
    show(s.bind, address)
print(s.getsockname()[0])
show(s.getpeername)
s.close()
show(s.getsockname)

u = _socket.socket(_socket.AF_UNIX)
for address in (1, "x" * 200, ("a",)):
    show(u.bind, address)
print(repr(u.getsockname()))

for function in (socket.ntohs, socket.htons, socket.ntohl, socket.htonl):
    for value in (1, -1, 70000, 2**32, "a"):
        show(function, value)

show(socket.inet_aton, "127.1")
show(socket.inet_aton, "x")
show(socket.inet_ntoa, b"\x7f\0\0\1")
show(socket.inet_ntoa, b"\x7f")
show(socket.inet_pton, socket.AF_INET6, "::1")
show(socket.inet_pton, socket.AF_INET, "1.2.3")
show(socket.inet_ntop, socket.AF_INET6, b"\1" * 16)
show(socket.inet_ntop, 99, b"a")

show(socket.getaddrinfo, "127.0.0.1", 80, type=socket.SOCK_STREAM)
show(_socket.getaddrinfo, 1, 2)
show(_socket.getaddrinfo, "127.0.0.1", 1.5)
show(socket.gethostbyname, "127.0.0.1")
show(socket.getnameinfo, ("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV)
show(socket.getnameinfo, ("127.0.0.1", 80, 1), 3)
show(socket.CMSG_LEN, 4)
show(socket.CMSG_SPACE, 4)
show(socket.CMSG_LEN, -1)
print(socket.gaierror.__mro__, socket.timeout is TimeoutError, socket.error is OSError)
