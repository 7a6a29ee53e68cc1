"""Audit hooks hear of what programs do with files, processes, sockets, code and the interpreter."""

import _thread
import encodings.idna
import fcntl
import gc
import marshal
import mmap
import os
import socket
import sys
import tempfile
import threading
import time

events = None


def hook(event, args):
    if events is not None:
        events.append((event, args))


def shown(argument):
    plain = (int, str, bytes, tuple, type(None))
    return argument if type(argument) in plain else type(argument).__name__


def heard(action):
    global events
    events = []
    try:
        action()
    except (OSError, SyntaxError) as e:
        pass
    told, events = events, None
    print(*((event, [shown(a) for a in args]) for event, args in told if event != "import"))


sys.addaudithook(hook)
folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)
code = compile("1", "one", "exec")
tree = compile("1", "one", "exec", 1024)
stream = socket.socket()
datagrams = socket.socket(type=socket.SOCK_DGRAM)
port = ("127.0.0.1", 1)

heard(lambda: open("a", "w").close())
heard(lambda: open(b"a", "rb").close())
heard(lambda: open("a", "a+").close())
heard(lambda: open(1, closefd=False))
heard(lambda: open("missing"))
heard(lambda: open("a", opener=lambda path, flags: os.open(path, flags)).close())
heard(lambda: os.close(os.open("a", os.O_RDONLY)))
heard(lambda: compile("1", "f", "eval"))
heard(lambda: compile(tree, "f", "exec"))
heard(lambda: eval("1"))
heard(lambda: exec(b"a = 1"))
heard(lambda: exec(code))
heard(lambda: eval("1 1"))
heard(lambda: sys._getframe())
heard(lambda: sys._getframemodulename())
heard(lambda: sys.settrace(None))
heard(lambda: sys.setprofile(None))
heard(lambda: sys.monitoring.register_callback(1, 1, None))
heard(lambda: os.listdir("."))
heard(lambda: os.listdir())
heard(lambda: os.scandir(b".").close())
heard(lambda: os.mkdir("x"))
heard(lambda: os.rename("x", "y"))
heard(lambda: os.replace("y", "z"))
heard(lambda: os.rmdir("z"))
heard(lambda: os.link("a", "b"))
heard(lambda: os.symlink("a", "c"))
heard(lambda: os.remove("b"))
heard(lambda: os.unlink("c"))
heard(lambda: os.truncate("a", 3))
heard(lambda: os.ftruncate(99, 3))
heard(lambda: os.utime("a", (1, 2)))
heard(lambda: os.utime("a", ns=(1, 2)))
heard(lambda: os.chmod("a", 0o600))
heard(lambda: os.fchmod(99, 0o600))
heard(lambda: os.chdir("."))
heard(lambda: os.fchdir(99))
heard(lambda: os.environ.__setitem__("KRAIT_AUDIT", "b"))
heard(lambda: os.environ.__delitem__("KRAIT_AUDIT"))
heard(lambda: os.system("true"))
heard(lambda: os.kill(99999999, 0))
heard(lambda: os.killpg(99999999, 0))
heard(lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0))
heard(lambda: os.execv("/missing", ["a"]))
heard(lambda: os.execve("/missing", ["a"], {"a": "b"}))
heard(lambda: os.lockf(99, 1, 0))
heard(lambda: socket.socket().close())
heard(lambda: stream.bind(("127.0.0.1", 0)))
heard(lambda: stream.connect(port))
heard(lambda: stream.connect_ex(port))
heard(lambda: datagrams.sendto(b"", port))
heard(lambda: datagrams.sendmsg([b""], [], 0, port))
heard(lambda: socket.getaddrinfo("127.0.0.1", 80))
heard(lambda: socket.getnameinfo(("127.0.0.1", 80), 3))
heard(lambda: socket.gethostname())
heard(lambda: socket.gethostbyname("127.0.0.1"))
heard(lambda: fcntl.fcntl(1, 3, 0))
heard(lambda: fcntl.flock(99, 1))
heard(lambda: mmap.mmap(-1, 10))
heard(lambda: time.sleep(0))
heard(lambda: _thread.start_new_thread(len, ((),)))
heard(lambda: threading.Thread(target=len, args=((),)).start())
heard(lambda: marshal.dumps(1))
heard(lambda: marshal.loads(b"N"))
heard(lambda: gc.get_objects())
heard(lambda: gc.get_referrers(1, 2))
heard(lambda: gc.get_referents(1, 2))


def refuse(event, args):
    if event == "os.mkdir":
        raise PermissionError("no folders")
    if event == "sys.addaudithook" and refusing:
        raise RuntimeError("no more hooks")


refusing = False
sys.addaudithook(refuse)
refusing = True
try:
    os.mkdir("x")
except PermissionError as e:
    print(e, os.path.exists("x"))
sys.addaudithook(lambda event, args: print("never", event))
sys.audit("own", 1)
names = []
sys.addaudithook(lambda event, args: None)
refusing = False
sys.addaudithook(lambda event, args: event == "import" and names.append((args[0], args[1])))
import colorsys
import colorsys

print(names)
stream.close()
datagrams.close()
os.chdir("/")
folder.cleanup()
