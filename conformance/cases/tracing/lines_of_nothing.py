"""Code without a statement that does anything: where a trace function sees it."""

import sys


def trace(frame, event, argument):
    if frame.f_code.co_filename == "<case>":
        print("   ", event, frame.f_code.co_name, frame.f_lineno)
        return trace


SOURCES = [
    "",
    "\n\n",
    "# comment",
    '"docstring"',
    "global x",
    "pass",
    'def f():\n    "docstring"\nf()',
    "def f(): pass\nf()",
    "def f():\n    global x\nf()",
    'class A:\n    "docstring"',
    "class A:\n    x: int",
    "if 0:\n    pass",
]
for source in SOURCES:
    print(repr(source))
    code = compile(source, "<case>", "exec")
    sys.settrace(trace)
    exec(code, {})
    sys.settrace(None)
