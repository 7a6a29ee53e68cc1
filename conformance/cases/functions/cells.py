"""Cells: reading, writing, emptying, comparing."""
from types import CellType


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


def pair():
    shared = 0

    def inc():
        nonlocal shared
        shared += 1
        return shared

    def get():
        return shared

    return inc, get


inc, get = pair()
print(inc.__closure__ is inc.__closure__, inc.__closure__[0] is get.__closure__[0])
inc()
print(get(), get.__closure__[0].cell_contents)
get.__closure__[0].cell_contents = 100
print(inc(), get())
del get.__closure__[0].cell_contents
attempt(lambda: get.__closure__[0].cell_contents)
attempt(get)
attempt(inc)
c = CellType()
attempt(lambda: c.cell_contents)
attempt(lambda: CellType(1, 2))
attempt(lambda: hash(CellType(1)))
print(CellType(1) == CellType(1), CellType(1) < CellType(2), CellType() < CellType(2))
print(CellType() == CellType(), CellType(1) != CellType(), CellType(3) >= CellType(3))
attempt(lambda: CellType(1) < 1)
print(repr(CellType(5)).split(" at ")[0], repr(c).endswith(": empty>"))


def late():
    def use():
        return value

    attempt(use)
    value = "now"
    attempt(use)
    del value
    attempt(use)


late()
