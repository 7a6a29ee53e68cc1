"""input() and print() without the streams they need."""

import sys

for name in ("stdin", "stdout", "stderr"):
    stream = getattr(sys, name)
    for lose in (lambda: delattr(sys, name), lambda: setattr(sys, name, None)):
        told = []
        lose()
        for function in (input, print):
            try:
                told.append(function("prompt") if name != "stdin" or function is input else None)
            except (RuntimeError, EOFError) as e:
                told.append(repr(e))
        setattr(sys, name, stream)
        print(name, told)
