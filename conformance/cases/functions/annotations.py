"""Annotations are computed when asked for, in the scope they were written in."""


def f(a: int, b: "text" = 1, *args: str, c: list[int], **kw: dict) -> None:
    pass


print(f.__annotations__)
print(f.__annotations__ is f.__annotations__)


def late(x: NotYet):
    pass


try:
    late.__annotations__
except NameError as e:
    print(e)
NotYet = "defined now"
print(late.__annotations__)


def outer(T):
    def inner(x: T) -> T:
        return x

    return inner


print(outer(int).__annotations__, outer(5).__annotations__)
f.__annotations__ = {"z": 1}
print(f.__annotations__, f.__annotate__)
del f.__annotations__
print(f.__annotations__)
print((lambda: 0).__annotations__)


class C:
    x: int
    y: str = "y"

    def m(self, other: "C") -> x:
        pass


print(C.__annotations__)
try:
    print(C.m.__annotations__)
except NameError as e:
    print(e)
print(f.__annotate__, late.__annotate__(1))
try:
    late.__annotate__(2)
except NotImplementedError as e:
    print(type(e).__name__)
