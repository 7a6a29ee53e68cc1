"""Prints what re._compiler makes of patterns: those of the library's files, and random ones.

A line is the pattern (its kind, its characters), the flags it was given, and then the complete flags,
the number of groups, the names of groups with their numbers, and the codes. Invalid ones are left out.
"""

import ast
import os
import random
import sys
import warnings
from re import _compiler, _parser

FUNCTIONS = {
    "compile", "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer",
    "checkPatternError", "assertRegex", "assertRaisesRegex", "checkTemplateError",
}
I, M, S, U, X, A = 2, 8, 16, 32, 64, 256
MANY = [i | m | s | x | a for i in (0, I) for m in (0, M) for s in (0, S) for x in (0, X)
        for a in (0, A, U)]
FEW = [0, I, I | A, I | M | S, M | X | A, U | S]


def dump(pattern, flags):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            parsed = _parser.parse(pattern, flags)
            codes = _compiler._code(parsed, flags)
    except Exception:
        return
    state = parsed.state
    text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
    fields = [
        type(pattern).__name__,
        " ".join(str(ord(c)) for c in text),
        str(flags),
        str(flags | state.flags),
        str(state.groups - 1),
        " ".join(f"{name}={group}" for name, group in state.groupdict.items()),
        " ".join(map(str, map(int, codes))),
    ]
    print("\t".join(fields))


def literals(path):
    """All str and bytes given first to a function that takes patterns; in tests of re all there are."""
    with open(path, "rb") as file:
        try:
            tree = ast.parse(file.read())
        except (SyntaxError, ValueError):
            return
    everything = os.path.basename(path) in ("re_tests.py", "test_re.py")
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and everything:
            yield node.value
        elif isinstance(node, ast.Call) and node.args:
            function = node.func
            name = getattr(function, "attr", None) or getattr(function, "id", None)
            if name in FUNCTIONS:
                for argument in node.args[:3]:
                    if isinstance(argument, ast.Constant):
                        yield argument.value


def of_library(folder):
    found = {}
    for parent, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            if name.endswith(".py"):
                for value in literals(os.path.join(parent, name)):
                    if isinstance(value, (str, bytes)) and len(value) < 2000:
                        found[type(value), value] = value
    return list(found.values())


CHARACTERS = list("aabbcIiSsKkzZ019_- \n#:,=") + ["\xb5", "\xdf", "\u0130", "\u017f", "\u03c3",
                                                  "\u0436", "\u20ac", "\u1e9e", "\U00010400"]
ESCAPES = [r"\d", r"\D", r"\s", r"\S", r"\w", r"\W", r"\n", r"\t", r"\.", r"\\", r"\x41", r"\u017f",
           r"\0", r"\101", r"\-", r"\]", r"\U0001F600"]
PLACES = ["^", "$", r"\b", r"\B", r"\A", r"\Z", r"\z"]
REPEATS = ["*", "+", "?", "*?", "+?", "??", "*+", "++", "?+", "{2}", "{1,3}", "{,2}", "{2,}?", "{0}",
           "{1,2}+", "{", "{a}", "{}"]
OPENINGS = ["(", "(", "(?:", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:", "(?-i:", "(?s-m:",
            "(?a:", "(?u:", "(?x:", "(?-x:", "(?im-sx:"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.groups = 0

    def one(self):
        start = self.random.choice(["", "", "", "", "(?i)", "(?x)", "(?ms)", "(?a)", "(?u)(?#c)"])
        return start + self.alternatives(3)

    def alternatives(self, depth):
        return "|".join(self.sequence(depth) for _ in range(self.random.choice([1, 1, 1, 2, 2, 3])))

    def sequence(self, depth):
        return "".join(self.item(depth) for _ in range(self.random.choice([0, 1, 1, 2, 3])))

    def item(self, depth):
        choice = self.random.random()
        if choice < 0.1:
            return self.random.choice(PLACES)
        atom = self.atom(depth, choice)
        return atom + self.random.choice(REPEATS) if self.random.random() < 0.35 else atom

    def atom(self, depth, choice):
        if choice < 0.4:
            return self.random.choice(CHARACTERS)
        if choice < 0.5:
            return self.random.choice(ESCAPES)
        if choice < 0.55:
            return "."
        if choice < 0.75 or depth == 0:
            return self.set()
        if choice < 0.8 and self.groups:
            group = self.random.randint(1, self.groups)
            return self.random.choice([rf"\{group}", f"(?(%d){self.sequence(0)}|{self.sequence(0)})" % group,
                                       f"(?({group})a)", f"(?P=n{group})"])
        return self.group(depth - 1)

    def group(self, depth):
        opening = self.random.choice(OPENINGS)
        if opening == "(":
            body = self.alternatives(depth)
            self.groups += 1
            return self.random.choice(["(", f"(?P<n{self.groups}>"]) + body + ")"
        return opening + self.alternatives(depth) + ")"

    def set(self):
        parts = [self.set_part() for _ in range(self.random.choice([1, 1, 2, 2, 3, 5]))]
        return "[" + self.random.choice(["", "", "^"]) + "".join(parts) + "]"

    def set_part(self):
        choice = self.random.random()
        if choice < 0.5:
            return self.random.choice(CHARACTERS)
        if choice < 0.75:
            return self.random.choice(ESCAPES)
        low, high = sorted(self.random.choice(CHARACTERS) for _ in range(2))
        return f"{low}-{high}"


def main(folder):
    for pattern in of_library(folder):
        for flags in FEW:
            dump(pattern, flags)
    for seed in range(4000):
        pattern = Maker(seed).one()
        flags = MANY[seed % len(MANY)]
        dump(pattern, flags)
        dump(pattern.encode("latin-1", "ignore"), flags & ~U)


main(sys.argv[1])
