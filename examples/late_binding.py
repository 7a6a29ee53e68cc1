"""Closures capture variables, not values; a loop has one variable."""

import functools

printers = []
for n in range(3):
    printers.append(lambda: n)
print("module level, a global:", [p() for p in printers])


def late():
    return [lambda: i for i in range(3)]


def cured_by_default():
    return [lambda i=i: i for i in range(3)]


def cured_by_factory():
    def remember(i):
        return lambda: i

    return [remember(i) for i in range(3)]


def cured_by_partial():
    return [functools.partial(lambda i: i, i) for i in range(3)]


for make in (late, cured_by_default, cured_by_factory, cured_by_partial):
    print(f"{make.__name__:<17}", [f() for f in make()])

functions = late()
print("one cell for all three:", len({id(f.__closure__[0]) for f in functions}) == 1)
functions[0].__closure__[0].cell_contents = "changed"
print("so all three change:", [f() for f in functions])
