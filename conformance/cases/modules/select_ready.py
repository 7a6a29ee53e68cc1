# Waiting for descriptors: select, poll, epoll and the selectors above them.
import os
import select
import selectors
import socket


def show(call, *args):
    try:
        print(call(*args))
    except Exception as e:
        print(type(e).__name__, e)


a, b = socket.socketpair()
print(select.select([a], [], [], 0), select.select([], [a], [], 0)[1] == [a])
b.send(b"x")
print(select.select([a, b], [], [a])[0] == [a])
show(select.select, ["a"], [], [])
show(select.select, [-1], [], [])
show(select.select, 1, [], [])
show(select.select, [2000], [], [])
show(select.select, [], [], [], "x")
show(select.select, [], [], [], -1)

poll = select.poll()
poll.register(a)
print([(fd == a.fileno(), event) for fd, event in poll.poll()])
poll.modify(a, select.POLLIN)
print([event for _, event in poll.poll(0)])
poll.unregister(a)
print(poll.poll(0))
show(poll.modify, 1000, 1)
show(poll.unregister, 1000)
show(poll.register, 1, -1)
show(poll.register, 1, 70000)
show(poll.poll, "x")

with select.epoll() as epoll:
    epoll.register(a, select.EPOLLIN)
    print([(fd == a.fileno(), event) for fd, event in epoll.poll(1)])
    epoll.modify(a, select.EPOLLOUT)
    print([event for _, event in epoll.poll()])
    show(epoll.register, a)
    epoll.unregister(a)
    show(epoll.unregister, a)
    show(epoll.poll, 0.01, 0)
show(epoll.fileno)
print(epoll.closed)
show(select.epoll, 0)

for kind in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector):
    with kind() as selector:
        selector.register(a, selectors.EVENT_READ, "data")
        selector.register(b, selectors.EVENT_READ | selectors.EVENT_WRITE)
        print(sorted((key.fileobj is a, key.data or "", events) for key, events in selector.select(1)))
print(selectors.DefaultSelector.__name__)
a.recv(1)
a.close()
b.close()
read, write = os.pipe()
print(select.select([read], [write], [], 0)[0])
os.close(write)
print(select.select([read], [], [])[0] == [read])
os.close(read)

# An epoll object that nobody used, closed.
unused = select.epoll()
print(unused.closed, unused.close(), unused.closed)
for use in (unused.fileno, unused.poll, unused.__enter__, lambda: unused.register(0)):
    try:
        use()
    except ValueError as error:
        print(error)
