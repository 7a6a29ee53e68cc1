"""Inverting a bool warns, whoever does it."""

import operator
import warnings

warnings.simplefilter("always")
yes = True


def invert(b):
    return ~b


print(~yes, ~False, operator.invert(True), True.__invert__(), ~int(yes))
for _ in range(3):
    print(invert(True), invert(5))
warnings.simplefilter("error")
try:
    invert(False)
except DeprecationWarning as e:
    print(e)
