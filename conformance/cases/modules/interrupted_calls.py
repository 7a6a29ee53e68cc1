# A signal takes the main thread out of calls that wait; without an exception they go on.
import asyncio
import os
import select
import signal
import socket
import subprocess
import threading
import time


def later(call, seconds=0.2):
    threading.Timer(seconds, call).start()


def interrupt(what, call):
    later(lambda: os.kill(os.getpid(), signal.SIGINT))
    try:
        call()
    except KeyboardInterrupt:
        print(what, "interrupted")
    else:
        print(what, "ended")


server = socket.create_server(("127.0.0.1", 0))
interrupt("accept", server.accept)
server.settimeout(60)
interrupt("accept with timeout", server.accept)
a, b = socket.socketpair()
interrupt("recv", lambda: a.recv(10))
interrupt("select", lambda: select.select([a], [], []))
interrupt("select with timeout", lambda: select.select([a], [], [], 60))
poll = select.poll()
poll.register(a, select.POLLIN)
interrupt("poll", poll.poll)
epoll = select.epoll()
epoll.register(a, select.EPOLLIN)
interrupt("epoll", epoll.poll)
read, write = os.pipe()
interrupt("os.read", lambda: os.read(read, 1))
interrupt("sleep", lambda: time.sleep(60))
interrupt("event", lambda: threading.Event().wait(60))
child = subprocess.Popen(["sleep", "60"])
interrupt("waitpid", lambda: os.waitpid(child.pid, 0))
child.kill()
child.wait()


async def wait():
    later(lambda: os.kill(os.getpid(), signal.SIGINT))
    await asyncio.sleep(60)


try:
    asyncio.run(wait())
except KeyboardInterrupt:
    print("asyncio interrupted")

signal.signal(signal.SIGALRM, lambda *_: print("alarm"))
signal.setitimer(signal.ITIMER_REAL, 0.1)
print(select.select([a], [], [], 0.3))
signal.setitimer(signal.ITIMER_REAL, 0.1)
later(lambda: b.send(b"late"), 0.3)
print(a.recv(10))
