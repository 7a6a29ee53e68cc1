"""A decorator with arguments is a function that returns a decorator."""

import functools


def repeat(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return [function(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorate


def retry(*errors, attempts=3):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for attempt in range(1, attempts + 1):
                try:
                    return function(*args)
                except errors as error:
                    print(f"  attempt {attempt}: {type(error).__name__}: {error}")
            return None

        return wrapper

    return decorate


@repeat(times=3)
def echo(text):
    return text


print(echo("hi"))

answers = iter(["x", "7"])


@retry(ValueError)
def read_number():
    return int(next(answers))


print("number:", read_number())
print("free variables of the wrapper:", read_number.__code__.co_freevars)
