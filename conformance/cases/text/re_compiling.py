"""re._compiler.compile is a Python function, whoever asks, replaces its parts or traces it."""

import inspect
import re
import sys
import types
from re import _compiler, _parser

PATTERNS = [
    "", "a", "abc|abd", "[a-c]|d|\\d", "(?P<word>\\w+)\\s*=(?P=word)", "(?i)straße|İ[k-s]", "(a)?(?(1)b|c)",
    "(?<=ab)c(?!d)", "x*+(?>y{2,3}?)", "[^\\s\\S]", "[\\w\\W]", "[α-ω\U00010000-\U00010010]",
    "(?x) a # comment\n b", "(?s-i:.)^$\\b\\Z", b"\\xff[\x80-\xff]+(?i:K)", b"(?P<name>.)\\1",
]
body = types.FunctionType(_compiler.compile.__code__.replace(), _compiler.__dict__, "body", (0,))
for pattern in PATTERNS:
    made, expected = _compiler.compile(pattern), body(pattern)
    print(made, made == expected, made.flags, made.groups, made.groupindex == expected.groupindex)

print(inspect.signature(_compiler.compile), inspect.getsource(_compiler.compile).splitlines()[0])
print(_compiler.compile(p="a", flags=re.I.value), _compiler.compile("a", flags=2).flags)
for wrong in ["(", "a**", "[z-a]", "(?P<n>a)(?P<n>b)", "\\1", "(?<=a+)b", "*", "(?z)", 5, None, [("x", 1)]]:
    try:
        _compiler.compile(wrong)
    except Exception as error:
        print(type(error).__name__, error)

# Parts that were replaced take part.
real = _parser.parse
_parser.parse = lambda text, flags=0, state=None: (print("parse", text), real(text, flags, state))[1]
print(re.compile("replaced[0-9]"))
_parser.parse = real
original, _compiler._code = _compiler._code, lambda p, flags: (print("code"), original(p, flags))[1]
print(re.compile("also[0-9]"))
_compiler._code = original

# A tracer sees the calls inside.
calls = []
sys.settrace(lambda frame, event, argument: calls.append(frame.f_code.co_name))
re.compile("traced(.)")
sys.settrace(None)
print(calls[:6], len(calls))

# So does who looks at the variables of a call that failed; later calls are as before.
try:
    re.compile("failed(")
except re.error as error:
    traceback = error.__traceback__
    while traceback.tb_frame.f_code is not _compiler.compile.__code__:
        traceback = traceback.tb_next
    print(traceback.tb_frame.f_locals)
print(re.compile("later(.)").groups)


class Text(str):
    pass


print(re.compile(Text("sub(class)")).groups, re.compile(Text("x")) == re.compile("x"))


def replaced(p, flags=0):
    return "replaced"


_compiler.compile.__code__ = replaced.__code__
print(_compiler.compile("a"))
