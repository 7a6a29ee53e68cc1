"""Stacked decorators wrap from the inside out."""

import functools


def tag(name):
    print("evaluate", name)

    def decorate(function):
        print("apply", name, "to", function.__name__)

        @functools.wraps(function)
        def wrapper(text):
            return f"<{name}>{function(text)}</{name}>"

        return wrapper

    return decorate


@tag("b")
@tag("i")
def plain(text):
    return text


print(plain("closures"))
depth, function = 0, plain
while hasattr(function, "__wrapped__"):
    depth, function = depth + 1, function.__wrapped__
print("layers:", depth)
