"""Counter of texts: the order of first appearance, other values, errors half way, subclasses."""

from collections import Counter, OrderedDict
from fractions import Fraction


class Loud:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        print("add", self.n, other)
        return Loud(self.n + other)

    def __repr__(self):
        return f"Loud({self.n})"


class Sub(Counter):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


class Text(str):
    def __iter__(self):
        return iter(["one", "two", "one"])


print(Counter("mississippi\u20ac\u0100p\u20ac\xff\xff"))
print(list(Counter("hello \u0100 world\u0100")), Counter(""), Counter("x"))
print(Counter("a\U0001f600a\U0001f600"))
c = Counter(a=0.1, b=2**63 - 2, c=Fraction(1, 3), d=True)
c.update("aaabbbccd")
print(c)
c = Counter()
c["b"] = Loud(1)
c.update("abab")
print(c)
c = Counter({"b": "text"})
try:
    c.update("aabca")
except TypeError as e:
    print(e, c)
print(Sub("abca"))
print(Counter(Text("abc")))
c = Counter("zzz")
c.update("zyx" * 3)
print(c, c.total(), list(c))
for mapping in ({}, OrderedDict(), {"a": 5}):
    from _collections import _count_elements

    _count_elements(mapping, "abca" * 3)
    print(mapping)
