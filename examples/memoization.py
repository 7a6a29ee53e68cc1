"""Memoization: a captured dict remembers results."""

import functools


def memoize(function):
    results = {}

    @functools.wraps(function)
    def remembered(*args):
        if args not in results:
            results[args] = function(*args)
        return results[args]

    remembered.results = results
    return remembered


calls = 0


@memoize
def fibonacci(n):
    global calls
    calls += 1
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print("fibonacci(80) =", fibonacci(80))
print("calls of the plain function:", calls)
print("results kept:", len(fibonacci.results))


@functools.lru_cache(maxsize=2)
def double(n):
    return 2 * n


for n in (1, 2, 1, 3, 2):
    double(n)
print("lru_cache:", double.cache_info())
