# What streams that nobody closed have written is in their files at exit, with the end of what is
# compressed; warnings come for those that are still in use.
import bz2
import gzip
import lzma
import os
import re
import subprocess
import sys
import tempfile

os.chdir(tempfile.mkdtemp())


def show(title, program, read=None):
    command = [sys.executable, "-W", "default", "-c", program]
    r = subprocess.run(command, capture_output=True, text=True)
    print("--", title, r.returncode)
    print(r.stdout, end="")
    print(re.sub("0x[0-9a-f]+", "0x", r.stderr), end="")
    if read:
        with read("file", "rb") as f:
            print(f.read())
        os.unlink("file")


LOUD = """
import io
class Loud(io.RawIOBase):
    def writable(self): return True
    def write(self, b):
        print('write', bytes(b))
        return len(b)
    def close(self):
        print('close', self.closed)
        super().close()
"""

show("text", "f = open('file', 'w'); f.write('x')", open)
show("binary", "f = open('file', 'wb'); f.write(b'x')", open)
show("both ways", "f = open('file', 'w+b'); f.write(b'x')", open)
show("raw", "f = open('file', 'wb', 0); f.write(b'x')", open)
show("in a list", "l = [open('file', 'w')]; l[0].write('x')", open)
show("in a cycle", "f = open('file', 'w'); f.write('x'); c = [f]; c.append(c); del f", open)
show("in a module of the library", "import os; os.f = open('file', 'w'); os.f.write('x')", open)
show("in a generator", "def g():\n  f = open('file', 'w'); f.write('x'); yield\na = g(); next(a)", open)
show("after an error", "f = open('file', 'w'); f.write('x'); 1 / 0", open)
show("after sys.exit", "import sys; f = open('file', 'w'); f.write('x'); sys.exit(3)", open)
show("lost", "import os; f = open('file', 'w'); f.write('x'); os._exit(3)", open)
show("gzip", "import gzip; f = gzip.open('file', 'wb'); f.write(b'x')", gzip.open)
show("text in gzip", "import gzip; f = gzip.open('file', 'wt'); f.write('x')", gzip.open)
show("text in bz2", "import bz2; f = bz2.open('file', 'wt'); f.write('x')", bz2.open)
show("text in lzma", "import lzma; f = lzma.open('file', 'wt'); f.write('x')", lzma.open)
show("no room", "f = open('/dev/full', 'w'); f.write('x')")
show("stdout replaced", "import sys; sys.stdout = open('file', 'w'); print('x')", open)
show("written in Python", LOUD + "f = io.BufferedWriter(Loud()); f.write(b'x')")
show("text on one in Python", LOUD + "f = io.TextIOWrapper(io.BufferedWriter(Loud())); f.write('x')")
show("socket", "import socket; s = socket.socket(fileno=socket.socket().detach())\ns.close()")

# Whoever refers to another one is finalized before it, and weak references lead to it meanwhile.
show("order", """
import gc, weakref
class A:
    def __init__(self, name, other=None):
        self.name, self.other, self.me = name, other, weakref.ref(self)
    def __del__(self):
        print(self.name, self.me() is self, self.other and self.other.name)
def make():
    inner = A('inner')
    A('outer', A('middle', inner))
make()
gc.collect()
print('end')
""")
