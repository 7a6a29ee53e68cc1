# With PYTHONHASHSEED, hashes of str and bytes, and so the order of sets, are CPython's.
import os
import subprocess
import sys

PROGRAM = r"""
import datetime, enum, pathlib
from collections import namedtuple
for s in ["", "a", "abcdefg", "abcdefgh", "x" * 100, "\xe9", "\u20ac", "a\U0001F600", "\ud800"]:
    print(ascii(s), hash(s))
class S(str): pass
print(hash(S("abc")), hash(S("\U0001F600")))
for b in [b"", b"a", b"12345678", bytes(range(256))]: print(hash(b), hash(memoryview(b)))
print(hash(("a", 1)), hash(("a", ("b", b"c"))), hash(frozenset("abc")), hash(slice(1, 2, "a")))
print(set("abcdefghijklmnop"), {"one", "two", 1, 2, b"x"}, frozenset(["alpha", "beta", "gamma"]))
print(list(set(dir(str))), set(str(i) for i in range(50)))
s = set("hello world"); s.discard("o"); s.add("z"); s |= set("quick")
print(s, s - set("lo"), s & set("hello"), s ^ set("xyz"), s.pop(), {"a": 1}.keys() | {"b", "c"})
print(hash(datetime.datetime(2020, 1, 1, 2, 3)), hash(datetime.time(1, 2)))
class E(enum.Enum): A = 1
print(hash(E.A), hash(namedtuple("N", "a b")("x", "y")), hash(pathlib.PurePosixPath("/a/b")))
"""


def run(seed, *args):
    environment = dict(os.environ, PYTHONHASHSEED=seed)
    r = subprocess.run([sys.executable, *args], env=environment, capture_output=True, text=True)
    print(repr(seed), args[:-2], r.returncode, r.stdout, r.stderr)


for seed in ["0", "1", "42", "4294967295"]:
    run(seed, "-c", PROGRAM)

FLAG = "import sys; print(sys.flags.hash_randomization, hash('a') == 4644230147446086016)"
for seed in ["0", "5", "random"]:
    for options in [[], ["-R"], ["-E"]]:
        run(seed, *options, "-c", FLAG)
for seed in ["bad", "-1", "4294967296", " 7", "+9", "5 "]:
    run(seed, "-c", FLAG)
    run(seed, "-R", "-c", FLAG)
