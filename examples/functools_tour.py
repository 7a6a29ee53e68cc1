"""functools: functions that make functions."""

import functools
import operator


def volume(length, width, height):
    return length * width * height


slab = functools.partial(volume, height=1)
print("partial:", slab(2, 3), slab.func.__name__, slab.args, slab.keywords)
print("placeholder:", functools.partial(pow, functools.Placeholder, 2)(7))


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = state

    revive = functools.partialmethod(set_state, True)


cell = Cell()
cell.revive()
print("partialmethod:", cell.alive)


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @functools.cached_property
    def area(self):
        print("  computing")
        return 3 * self.radius**2


circle = Circle(2)
print("cached_property:", circle.area, circle.area, sorted(vars(circle)))


@functools.singledispatch
def show(value):
    return f"something: {value!r}"


@show.register
def _(value: int):
    return f"integer: {value}"


@show.register(list)
def _(value):
    return f"list of {len(value)}"


print("singledispatch:", show(1), "/", show([1, 2]), "/", show("x"))

print("reduce:", functools.reduce(operator.mul, range(1, 6)))


def by_length_then_reversed(a, b):
    return len(a) - len(b) or (a < b) - (a > b)


words = ["b", "aa", "a", "c", "bb"]
print("cmp_to_key:", sorted(words, key=functools.cmp_to_key(by_length_then_reversed)))


@functools.cache
def ways(steps):
    return 1 if steps < 2 else ways(steps - 1) + ways(steps - 2)


print("cache:", ways(50), ways.cache_info())
