"""What stands for a function of CPython's C test modules that nobody can write in Python."""

import unittest


def absent(name):
    """A module's __getattr__: a function that skips the test which calls it."""
    if name.startswith("__"):
        raise AttributeError(name)

    def skip(*args, **kwargs):
        raise unittest.SkipTest(f"{name} is written in C")

    return skip
