"""preexec_fn=os.setsid and os.setpgrp: children that lead sessions and groups."""

import os
import subprocess
import sys

LOOK = "import os; p = os.getpid(); print(os.getsid(0) == p, os.getpgid(0) == p)"
for function in None, os.setsid, os.setpgrp:
    done = subprocess.run([sys.executable, "-c", LOOK], preexec_fn=function, stdout=subprocess.PIPE)
    print(function, done.stdout.decode().strip())
