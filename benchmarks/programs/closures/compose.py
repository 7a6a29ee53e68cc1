"""Composition: small functions joined into pipelines."""

SIZE = 250_000


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def then(first, second):
    return lambda value: second(first(value))


def run(size):
    add = lambda amount: lambda value: value + amount
    times = lambda factor: lambda value: value * factor
    pipeline = compose(add(3), times(5), add(-4), lambda value: value % 1_009)
    chain = then(then(add(1), times(2)), then(add(3), times(4)))
    total = 0
    for i in range(size):
        total += pipeline(i) + chain(i)
    return total
