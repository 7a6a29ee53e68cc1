# Starts in a folder that was removed, with little memory, and from input that is not UTF-8.
import os
import subprocess
import sys
import tempfile

os.chdir(tempfile.mkdtemp())


def run(before, *args):
    command = ["sh", "-c", before + '; exec "$@"', "sh", sys.executable, *args]
    r = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    print(r.returncode, r.stdout.decode())


GONE = "mkdir gone; cd gone; rmdir ../gone"
run(GONE, "-c", """
import os, sys
print(repr(sys.path[0]), os.path.exists('.'), os.listdir())
for f in (os.getcwd, os.getcwdb, lambda: os.path.abspath('x'), lambda: open('x', 'w'), lambda: os.stat('x')):
    try:
        print(f())
    except OSError as e:
        print(repr(e))
import json
os.chdir('/')
print(os.getcwd(), json.dumps(1))
""")
run(GONE, "-m", "nosuch")
run(GONE + "; mkdir ../gone", "-c", "import os; print(os.path.exists('.')); os.getcwd()")

folder = tempfile.mkdtemp()
os.chdir(folder)
os.rmdir(folder)
try:
    os.getcwd()
except OSError as e:
    print(repr(e))
os.chdir("/")

run("ulimit -v 1500000", "-c", "print(sum(range(1000)))")

LINES = b'print(1)\nx = "\xff"\nprint(2)\n\xe9 = 1\nprint("\xc3\xa9")\n'
plain = {name: value for name, value in os.environ.items() if name != "PYTHONIOENCODING"}
r = subprocess.run([sys.executable, "-i", "-q"], input=LINES, capture_output=True, env=plain)
print(r.returncode, r.stdout.decode(), r.stderr.decode())
