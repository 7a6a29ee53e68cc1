from __future__ import annotations


def f(a: x + 1, *b: [c for c in d]) -> "quoted": ...


class C:
    attribute: not_defined[int]


local: lambda q: q
print(f.__annotations__)
print(C.__annotations__)
print(__annotations__)
