"""pdb with its commands typed by a script: breakpoints by name, by line and with conditions."""

import io
import os
import pdb
import re
import sys


def helper(x):
    """Doubles."""
    y = x * 2
    return y


class Adder:
    def total(self, n):
        total = 0
        for i in range(n):
            total += helper(i)
        return total


def work():
    adder = Adder()
    result = adder.total(3)
    try:
        result / 0
    except ZeroDivisionError as error:
        message = str(error)
    return result, message


def session(*commands):
    out = io.StringIO()
    debugger = pdb.Pdb(stdin=io.StringIO("\n".join(commands) + "\n"), stdout=out, readrc=False)
    debugger.use_rawinput = False
    try:
        print(debugger.runcall(work))
    except pdb.bdb.BdbQuit:
        print("quit")
    debugger.clear_all_breaks()
    text = out.getvalue().replace(os.path.dirname(os.path.abspath(__file__)), "…")
    library = re.compile(r"(?m)^(\(Pdb\))?  /.*\n.*\n")
    print(library.sub("", text))


session("b helper", "c", "p x", "n", "n", "p y", "r", "u", "p i, total", "d", "l", "c", "a", "q")
session("b Adder.total", "c", "n", "s", "display total", "n", "n", "n", "undisplay total", "q")
session("b helper, x == 2", "b", "c", "p x", "whatis x", "pp [x]", "cl 1", "y", "c")
session("tbreak 21", "c", "p total", "n", "n", "n", "until", "ll", "c")
session("n", "n", "n", "s", "n", "retval", "!result = 10", "p result", "c")
session("b 14", "commands 1", "silent", "p 'y is', y", "c", "end", "c")
session("b 1000", "b nosuch", "p nosuch", "condition 9", "ignore 9 1", "h n", "q")
