"""Prompts end when nothing can be read any more; that of asyncio awaits."""

import subprocess
import sys

INPUTS = [
    "import os\nprint('before')\nos.close(0)\n",
    "print(1)\nraise SystemExit(3)\n",
    "print(1)\n",
]
for text in INPUTS:
    done = subprocess.run([sys.executable, "-i", "-q"], input=text, capture_output=True, text=True, timeout=60)
    print(done.returncode, done.stdout)

text = "import asyncio\nawait asyncio.sleep(0)\nx = 4\nprint(x)\nawait asyncio.sleep(0, 'slept')\n1 / 0\nexit()\n"
done = subprocess.run([sys.executable, "-m", "asyncio"], input=text, capture_output=True, text=True, timeout=60)
print(done.returncode, done.stdout, "ZeroDivisionError" in done.stderr)
