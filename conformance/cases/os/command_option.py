"""The command of -c: indented as a whole, with a cookie that does not count."""

import subprocess
import sys

COMMANDS = [
    "\n    print(1)\n    if 1:\n      print('''a\n    b''')\n",
    "# coding: latin1\nprint(ascii('é'))",
    "  def f():\n      1/0\n\n  f()",
    "  x = 1\n y = 2",
    "fur x in y: pass",
]
for command in COMMANDS:
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True)
    print(done.returncode, done.stdout, done.stderr)
