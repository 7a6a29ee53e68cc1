# Terminals, locks, users and groups.
import fcntl
import grp
import os
import pty
import pwd
import struct
import tempfile
import termios
import tty


def show(call, *args):
    try:
        print(call(*args))
    except Exception as e:
        print(type(e).__name__, e)


for call, args in (
    (pwd.getpwnam, ("no-such-user",)),
    (pwd.getpwuid, (123456,)),
    (pwd.getpwuid, ("a",)),
    (pwd.getpwuid, (2**40,)),
    (pwd.getpwnam, (1,)),
    (grp.getgrnam, ("no-such-group",)),
    (grp.getgrgid, (123456,)),
    (grp.getgrgid, ("a",)),
):
    show(call, *args)
print(pwd.getpwuid(0).pw_name, pwd.getpwnam("root").pw_uid, grp.getgrgid(0).gr_name, grp.getgrnam("root")[2])
print(pwd.getpwuid(0) in pwd.getpwall(), grp.getgrgid(0) in grp.getgrall())
print(os.path.expanduser("~root") == pwd.getpwnam("root").pw_dir)

with tempfile.TemporaryFile() as f:
    print(fcntl.fcntl(f, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDWR, fcntl.fcntl(f, fcntl.F_GETFD))
    print(fcntl.flock(f, fcntl.LOCK_EX), fcntl.flock(f, fcntl.LOCK_UN))
    print(fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB), fcntl.lockf(f, fcntl.LOCK_UN))
    lock = struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, 0, 0, 0)
    print(struct.unpack("hhqqi4x", fcntl.fcntl(f, fcntl.F_GETLK, lock))[0] == fcntl.F_UNLCK)
    show(fcntl.lockf, f, 0)
    show(fcntl.ioctl, f, termios.TIOCGWINSZ, b"\0" * 8)
    show(termios.tcgetattr, f)
    show(fcntl.fcntl, f, 1, 1.5)
    show(fcntl.fcntl, f, 1, "x" * 2000)
show(fcntl.fcntl, "a", 1)
show(fcntl.fcntl, 999, 1)

master, slave = pty.openpty()
mode = termios.tcgetattr(slave)
print(mode)
mode[3] &= ~termios.ECHO
termios.tcsetattr(slave, termios.TCSANOW, mode)
print(termios.tcgetattr(slave)[3] & termios.ECHO)
print(termios.tcgetwinsize(slave))
termios.tcsetwinsize(slave, (24, 80))
print(termios.tcgetwinsize(master), os.get_terminal_size(slave))
print(fcntl.ioctl(slave, termios.TIOCGWINSZ, b"\0" * 8))
buffer = bytearray(8)
print(fcntl.ioctl(slave, termios.TIOCGWINSZ, buffer, True), buffer)
show(termios.tcsetattr, slave, 0, 1)
show(termios.tcsetattr, slave, 0, [1] * 7)
show(termios.tcsetwinsize, slave, 1)
tty.setraw(slave)
print(termios.tcgetattr(slave)[6][termios.VMIN])
os.write(master, b"raw")
print(os.read(slave, 10), os.isatty(slave))
