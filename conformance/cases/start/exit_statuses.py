"""What SystemExit's code makes of the process: its status, and a message where that is no int."""

import subprocess
import sys

CODES = """0 1 255 256 257 -1 -256 2**31 -2**31 2**32 2**32+3 2**40 2**40+5 2**63-1 2**63 -2**63 -2**63-1 2**64
2**100 True False None 'text' '' b'x' () (1,) (1,2) ((1,2),3) [3] 3.5 SystemExit(4) 'a\\nb' '\\udc80'""".split()
CLASSES = """
class Number(int):
    def __str__(self):
        return "number"
class Text(str):
    def __str__(self):
        return "text"
class Silent:
    def __str__(self):
        raise ValueError
class Odd:
    def __str__(self):
        return 5
class Own(SystemExit):
    code = property(lambda self: 9)
class Failing(SystemExit):
    code = property(lambda self: 1 / 0)
"""
PROGRAMS = [
    "sys.exit(Number(7))",
    "sys.exit(Text('sub'))",
    "sys.exit(Silent())",
    "sys.exit(Odd())",
    "raise SystemExit(3, 4)",
    "raise SystemExit(SystemExit(3))",
    "raise SystemExit",
    "e = SystemExit(3); e.code = 'later'; raise e",
    "e = SystemExit(3); e.code = 300; raise e",
    "e = SystemExit(3); del e.code; raise e",
    "raise Own(1)",
    "raise Failing(1)",
    "sys.stderr = None; sys.exit('no stream')",
    "del sys.stderr; sys.exit('no stream')",
    "sys.stderr.close(); sys.exit('closed')",
    "sys.stdout.close(); sys.exit('closed')",
    "sys.excepthook = lambda *a: sys.exit(5); 1/0",
    "import atexit; atexit.register(print, 'bye'); sys.exit(SystemExit(2**33 + 6))",
    "import os; os._exit(300)",
    "import os; os._exit(2**31)",
]


def show(program):
    process = subprocess.run([sys.executable, "-c", "import sys" + CLASSES + program], capture_output=True)
    print(program, process.returncode, process.stdout, process.stderr.splitlines()[-1:])


for code in CODES:
    show(f"sys.exit({code})")
for program in PROGRAMS:
    show(program)
