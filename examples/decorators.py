"""A decorator takes a function and returns what its name shall mean."""

import functools


def shout(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs).upper() + "!"

    return wrapper


@shout
def greet(name, greeting="hello"):
    """Greet someone."""
    return f"{greeting} {name}"


print(greet("world"))
print(greet("moon", greeting="good evening"))
print("name and docstring survive:", greet.__name__, "-", greet.__doc__)
print("the plain function:", greet.__wrapped__("world"))

registry = []


def register(function):
    registry.append(function.__name__)
    return function


@register
def one():
    pass


@register
def two():
    pass


print("registered:", registry)


def once(function):
    done = False

    def wrapper():
        nonlocal done
        if done:
            return "already done"
        done = True
        return function()

    return wrapper


@once
def start():
    return "started"


print(start(), "/", start())
