"""Currying: functions of one argument that return functions."""

SIZE = 160_000


def curry3(function):
    return lambda a: lambda b: lambda c: function(a, b, c)


def uncurry3(function):
    return lambda a, b, c: function(a)(b)(c)


def run(size):
    blend = curry3(lambda a, b, c: a * b + c)
    flat = uncurry3(blend)
    scale = blend(7)
    total = 0
    for i in range(size):
        total += blend(i)(2)(3)
        total += scale(i)(1)
        total -= flat(i, 3, 1)
    return total
