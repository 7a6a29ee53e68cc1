"""Random programs that bind, declare and capture a handful of names in every kind of scope."""

import ast
import random

NAMES = ["a", "b", "c", "x", "__p", "T", "super", "__class__"]
WEIGHTS = [8, 8, 5, 5, 3, 2, 1, 1]


def generate(seed, count):
    """Yield programs that parse; many of them break a rule of scopes."""
    programs = Programs(seed)
    while count:
        source = programs.module()
        try:
            ast.parse(source)
        except SyntaxError:
            continue
        yield source
        count -= 1


class Programs:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, probability):
        return self.random.random() < probability

    def name(self):
        return self.random.choices(NAMES, WEIGHTS)[0]

    def module(self):
        future = ["from __future__ import annotations"] if self.chance(0.05) else []
        return "\n".join(future + self.block(4, 0)) + "\n"

    def expression(self, depth):
        if depth <= 0 or self.chance(0.45):
            return self.name()
        form = self.random.choice(EXPRESSIONS)
        return self.fill(form, depth - 1)

    def fill(self, form, depth):
        """Replace each $ by an expression and each @ by a name."""
        parts = []
        for char in form:
            parts.append(
                self.expression(depth) if char == "$" else self.name() if char == "@" else char
            )
        return "".join(parts)

    def type_parameters(self):
        if not self.chance(0.25):
            return ""
        plain = [self.random.choice(["T", "U", "a", "__p"]) for _ in range(2)]
        defaulted = ["**V = $", "W: ($, $) = $", "*X = $"]
        forms = [self.random.choice([plain[0], f"{plain[0]}: $", f"*{plain[1]}"])]
        if self.chance(0.4):
            forms.append(self.random.choice(defaulted))
        return f"[{', '.join(self.fill(form, 1) for form in forms)}]"

    def block(self, depth, indent):
        lines = []
        for _ in range(self.random.randrange(1, 5)):
            lines += self.statement(depth, indent)
        return lines

    def statement(self, depth, indent):
        pad = " " * indent
        if depth == 0 or self.chance(0.5):
            return [pad + self.fill(self.random.choice(SIMPLE), 2)]
        head = self.random.choice(COMPOUND)
        head = head.replace("%", self.type_parameters())
        lines = [pad + self.fill(head, 1)] + self.block(depth - 1, indent + 1)
        if head == "try:":
            lines += [f"{pad}except E as {self.name()}:"] + self.block(depth - 1, indent + 1)
        return lines


EXPRESSIONS = [
    "(lambda @=$: $)",
    "[$ for @ in $]",
    "[$ for @ in $ if $]",
    "($ for @ in $ for @ in $)",
    "{$: $ for @ in $}",
    "{$ for @, @ in $}",
    "(@ := $)",
    "f($, k=$)",
    "($ + @.q)",
    "($, $)",
    "f'{$}'",
    "$ and @",
    "@.q[$]",
    "[@, $]",
    "not $",
]
SIMPLE = [
    "@ = $",
    "@ = $",
    "$",
    "$",
    "@: $",
    "@: $ = $",
    "(@): $ = 1",
    "del @",
    "import a as b, __p, x.y",
    "global @",
    "nonlocal @",
    "type A[T] = $",
    "type T[a: $ = $] = $",
    "pass",
    "return_ = @",
    "print(@)",
    "@, *@ = @",
    "@ += 1",
]
COMPOUND = [
    "def f%():",
    "def @%(a, /, b=$):",
    "def f%(a: $, *, b: $=1) -> $:",
    "def __p(*a, **b):",
    "def @(self):",
    "async def f%(a):",
    "class C%:",
    "class _D%($):",
    "class __E(a=$):",
    "if $:",
    "for @ in $:",
    "with $ as @:",
    "try:",
    "while $:",
]
