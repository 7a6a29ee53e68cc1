"""Decorators that take arguments: a function that makes a function that makes a function."""

SIZE = 400_000


def retry(times, default):
    def decorate(function):
        def wrapper(value):
            for attempt in range(times):
                result = function(value, attempt)
                if result is not None:
                    return result
            return default

        return wrapper

    return decorate


def offset(amount):
    def decorate(function):
        def wrapper(value):
            return function(value) + amount

        return wrapper

    return decorate


def run(size):
    @offset(5)
    @retry(3, -1)
    def fetch(value, attempt):
        if (value + attempt) % 3 == 0:
            return value * 2
        return None

    total = 0
    for i in range(size):
        total += fetch(i)
    return total
