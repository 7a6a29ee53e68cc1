"""Functions for the exit belong to the interpreter, whatever becomes of the module."""

import atexit as first
import sys

del sys.modules["atexit"]
import atexit as second

del sys.modules["atexit"]
print(first is second)
first.register(print, "first")
second.register(print, "second", end="!\n")
print(first._ncallbacks(), second._ncallbacks())
