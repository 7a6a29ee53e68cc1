"""Closures made in a loop: sharing one variable, by default value, and by factory."""

SIZE = 18_000


def make_shared(count):
    functions = []
    for i in range(count):
        functions.append(lambda x: x + i)
    return functions


def make_by_default(count):
    return [lambda x, i=i: x + i for i in range(count)]


def make_by_factory(count):
    def adder(i):
        return lambda x: x + i

    return [adder(i) for i in range(count)]


def run(size):
    total = 0
    for start in range(size):
        for function in make_shared(10):
            total += function(start)
        for function in make_by_default(10):
            total += function(start)
        for function in make_by_factory(10):
            total += function(start)
    return total
