"""Timers: a decorator and a context manager; the clock is a parameter."""

import contextlib
import functools
import itertools
import time


def timed(report, clock=time.perf_counter):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            start = clock()
            try:
                return function(*args, **kwargs)
            finally:
                report(function.__name__, clock() - start)

        return wrapper

    return decorate


steps = itertools.count(0, 5)  # a clock that goes 5 forward at each look


@timed(lambda name, took: print(f"{name} took {took} steps"), clock=lambda: next(steps))
def work(n):
    return sum(range(n))


print(work(10))

measured = {}


@timed(measured.__setitem__)
def real_work(n):
    return sum(i * i for i in range(n))


real_work(1000)
print("measured with a real clock:", [name for name, took in measured.items() if took >= 0])


@contextlib.contextmanager
def section(name):
    start = next(steps)
    yield lambda: next(steps) - start
    print(f"section {name} ended")


with section("loading") as elapsed:
    print("so far:", elapsed(), "steps")
