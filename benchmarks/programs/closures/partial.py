"""Partial application: written as a closure, and functools.partial."""

import functools

SIZE = 250_000


def bind(function, *bound):
    def call(*rest):
        return function(*bound, *rest)

    return call


def volume(length, width, height):
    return length * width * height


def run(size):
    by_closure = bind(volume, 2, 3)
    by_library = functools.partial(volume, 2, height=4)
    total = 0
    for i in range(size):
        total += by_closure(i)
        total -= by_library(i)
    return total
