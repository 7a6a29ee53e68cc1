"""Where a program may first look at a module of the start: the look changes nothing else."""

import subprocess
import sys

PROGRAMS = {
    "trace": """
import sys
seen = []
def trace(frame, event, arg):
    seen.append((event, frame.f_code.co_name))
    return trace
sys.settrace(trace)
def look():
    import os
    return os.sep + exit.eof[:4]
look()
sys.settrace(None)
print(seen)
""",
    "profile": """
import sys
seen = []
sys.setprofile(lambda frame, event, arg: seen.append((event, frame.f_code.co_name)))
import os
os.path.join("a", "b")
sys.setprofile(None)
print(seen[-8:])
""",
    "thread": """
import _thread
lock = _thread.allocate_lock()
found = []
def look():
    import os, site
    found.append((os.sep, site.ENABLE_USER_SITE, exit.name))
    lock.release()
lock.acquire()
_thread.start_new_thread(look, ())
lock.acquire()
print(found)
""",
    "recursion": """
import sys
sys.setrecursionlimit(40)
def deep():
    try:
        return deep()
    except RecursionError:
        import os
        return os.sep, sys.exception() is not None
print(deep(), sys.modules["site"].ENABLE_USER_SITE, exit)
""",
    "handler": """
try:
    1 / 0
except ZeroDivisionError as error:
    import os
    os.sep
    quit
    import sys
    print(sys.exception() is error, error.__context__, error.__traceback__.tb_next)
""",
    "finalizer": """
class Last:
    def __del__(self):
        import os
        print(os.path.basename("a/b"), exit.name)
last = Last()
del last
import gc
gc.collect()
""",
    "last of all": """
import sys
class Last:
    def __del__(self, sys=sys):
        print(sys.flags.no_site)
last = Last()
""",
    "exit": """
import atexit
@atexit.register
def last():
    import os
    print(os.path.basename("a/b"), quit.name)
""",
    "frames": """
import sys
class Names(dict):
    def __missing__(self, key):
        import os
        return os.sep, sys._getframe(1).f_code.co_name
print(eval("x", {}, Names()))
""",
    "miss": "try: exi\nexcept NameError as error: print(error)",
    "exit itself": "exit(3)",
    "deleted": "import builtins\ndel builtins.exit\ntry: exit\nexcept NameError as error: print(error)\nquit",
    "set": "import builtins\nbuiltins.exit = 5\nprint(exit, quit.name)",
    "popped": "import builtins\nprint(vars(builtins).pop('help'), 'help' in vars(builtins))",
}
for title, program in PROGRAMS.items():
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    print(title, done.returncode, done.stdout, done.stderr)
