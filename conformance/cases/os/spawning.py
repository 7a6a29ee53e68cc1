"""os.spawnv and its like: exit codes, signals, programs that are not there."""

import os


def attempt(f, *arguments):
    try:
        print(f.__name__, f(*arguments))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


attempt(os.spawnv, os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 3"])
attempt(os.spawnv, os.P_WAIT, b"/bin/sh", (b"sh", "-c", "kill -9 $$"))
attempt(os.spawnl, os.P_WAIT, "/bin/sh", "sh", "-c", "exit 4")
attempt(os.spawnle, os.P_WAIT, "/bin/sh", "sh", "-c", "exit $CODE", {"CODE": "5"})
attempt(os.spawnlp, os.P_WAIT, "sh", "sh", "-c", "exit 6")
attempt(os.spawnvpe, os.P_WAIT, "sh", ["sh", "-c", "exit $CODE"], {"CODE": "7", "PATH": ":/bin"})
attempt(os.spawnvpe, os.P_WAIT, "sh", ["sh"], {"PATH": "/nowhere"})
attempt(os.spawnv, os.P_WAIT, "/nowhere/program", ["program"])
attempt(os.spawnv, os.P_WAIT, "/bin/sh", "sh")
attempt(os.spawnv, os.P_WAIT, "/bin/sh", [])
attempt(os.spawnv, os.P_WAIT, "/bin/sh", [""])
pid = os.spawnv(os.P_NOWAIT, "/bin/sh", ["sh", "-c", "exit 8"])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
os.environ["CODE"] = "9"
attempt(os.spawnlp, os.P_WAIT, "sh", "sh", "-c", "exit $CODE")
