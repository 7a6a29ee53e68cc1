# No file that a program opens is for its children, PEP 446, unless it says so.
import fcntl
import os
import subprocess
import sys
import tempfile

opened = open(__file__)
written = tempfile.NamedTemporaryFile("w", delete=False)
plain = open(written.name, "w")
print([os.get_inheritable(f.fileno()) for f in (opened, written, plain)])
later = open(__file__)
print(os.get_inheritable(later.fileno()), fcntl.fcntl(later, fcntl.F_GETFD) == fcntl.FD_CLOEXEC)

child = """
import os, sys
for fd, path in zip(sys.argv[1::2], sys.argv[2::2]):
    try:
        print(os.path.samestat(os.fstat(int(fd)), os.stat(path)))
    except OSError:
        print(False)
"""
os.set_inheritable(later.fileno(), True)
files = []
for f in opened, written, plain, later:
    files += [str(f.fileno()), f.name]
sys.stdout.flush()
subprocess.run([sys.executable, "-c", child, *files], close_fds=False)
os.unlink(written.name)
