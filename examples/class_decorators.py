"""Decorators on classes, decorators that are classes, and decorated methods."""

import functools


def with_repr(*names):
    def decorate(cls):
        def __repr__(self):
            shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
            return f"{cls.__name__}({shown})"

        cls.__repr__ = __repr__
        return cls

    return decorate


@with_repr("x", "y")
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2))


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


@CountCalls
def add(a, b):
    return a + b


add(1, 2), add(3, 4)
print(add.__name__, "was called", add.calls, "times")


def chain(method):
    @functools.wraps(method)
    def wrapper(self, *args):
        method(self, *args)
        return self

    return wrapper


@functools.total_ordering
class Pile:
    def __init__(self):
        self.items = []

    @chain
    def put(self, item):
        self.items.append(item)

    @property
    def height(self):
        return len(self.items)

    @classmethod
    def of(cls, *items):
        pile = cls()
        for item in items:
            pile.put(item)
        return pile

    @staticmethod
    def shape():
        return "tall"

    def __eq__(self, other):
        return self.height == other.height

    def __lt__(self, other):
        return self.height < other.height


print(Pile().put("a").put("b").items, Pile.of(1, 2, 3).height, Pile.shape())
print("from == and <:", Pile.of(1) <= Pile.of(1, 2), Pile.of(1) >= Pile.of(1, 2))
