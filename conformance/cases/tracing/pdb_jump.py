"""pdb from breakpoint() on: it stops there, and jumps."""

import io
import pdb
import re
import warnings

warnings.simplefilter("ignore")


def work(x):
    a = 1
    debugger.set_trace()
    b = 2
    for i in range(3):
        a += i
    return a, b


def session(*commands):
    global debugger
    out = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("\n".join(commands) + "\n"), stdout=out, readrc=False)
    debugger.use_rawinput = False
    print(work(1))
    print(re.sub(r"> .*[/\\]", "> ", out.getvalue()))


session("n", "jump 14", "n", "n", "n", "c")
session("n", "n", "jump 16", "n", "jump 12", "n", "c", "c")
session("n", "n", "n", "jump 17", "n", "c")
session("jump 14", "n", "jump 99", "jump x", "jump 11", "n", "n", "n", "c", "c", "c")
