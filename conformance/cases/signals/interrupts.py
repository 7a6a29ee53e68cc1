"""SIGINT in programs that loop, sleep, match, read or wait: KeyboardInterrupt, and death by SIGINT."""
import signal
import subprocess
import sys
import time

READY = "print('ready', flush=True)\n"
PROGRAMS = {
    "loop": READY + "while True:\n    pass",
    "sleep": "import time\n" + READY + "time.sleep(60)",
    "match": "import re\n" + READY + "re.match('(a+)+$', 'a' * 60 + 'b')",
    "read": "import sys\n" + READY + "sys.stdin.read()",
    "pipe": "import os\nr, w = os.pipe()\n" + READY + "os.read(r, 1)",
    "lock": "import threading\nl = threading.Lock()\nl.acquire()\n" + READY + "l.acquire()",
    "queue": "import queue\n" + READY + "queue.Queue().get()",
    "caught": "import time\n"
    + READY
    + "try:\n    time.sleep(60)\nexcept KeyboardInterrupt as e:\n    print(repr(e))",
    "exit": "import time, atexit\natexit.register(print, 'at exit')\n" + READY + "time.sleep(60)",
}
for name, source in PROGRAMS.items():
    process = subprocess.Popen(
        [sys.executable, "-c", source],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    process.stdout.readline()
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    process.wait(60)
    output, errors = process.stdout.read(), process.stderr.read()
    print(name, process.returncode, output.split("\n"), errors.splitlines()[-1:])
    process.stdin.close()
