"""Three decorators around one function, each passing on *args and **kwargs."""

import functools

SIZE = 50_000


def counted(function):
    calls = 0

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        nonlocal calls
        calls += 1
        return function(*args, **kwargs)

    wrapper.calls = lambda: calls
    return wrapper


def clamped(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return min(function(*args, **kwargs), 1_000)

    return wrapper


def doubled(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return 2 * function(*args, **kwargs)

    return wrapper


def run(size):
    @counted
    @clamped
    @doubled
    def weight(a, b=1, *, scale=1):
        return (a + b) * scale

    total = 0
    for i in range(size):
        total += weight(i % 500)
        total += weight(i % 300, 2)
        total += weight(i % 100, scale=3)
    return total, weight.calls(), weight.__name__
