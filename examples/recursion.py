"""Recursion through closures: a function finds itself in a cell."""

import sys


def make_factorial():
    def factorial(n):
        return 1 if n < 2 else n * factorial(n - 1)

    return factorial


factorial = make_factorial()
print(factorial(25))
print("it captures itself:", factorial.__closure__[0].cell_contents is factorial)


def parity():
    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)

    return even, odd


even, odd = parity()
print("mutual:", even(10), odd(7), even.__code__.co_freevars, odd.__code__.co_freevars)

fixed_point = lambda f: (lambda x: x(x))(lambda x: f(lambda n: x(x)(n)))
print("no name at all:", fixed_point(lambda me: lambda n: n if n < 2 else me(n - 1) + me(n - 2))(10))


def flatten(tree):
    def walk(node):
        if isinstance(node, list):
            for child in node:
                yield from walk(child)
        else:
            yield node

    return list(walk(tree))


print("flat:", flatten([1, [2, [3, [4]], 5]]))


def forever():
    return forever()


try:
    forever()
except RecursionError as error:
    print("RecursionError:", error, "- limit", sys.getrecursionlimit())
