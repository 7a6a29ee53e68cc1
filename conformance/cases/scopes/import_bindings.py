def f():
    import os.path
    import json.decoder as decoder
    from math import pi as circle, floor

    return sorted(locals()), floor(circle), decoder.__name__


print(f())


def g():
    import string

    return lambda: string.digits


print(g()())


class C:
    from math import tau
    import sys


print(round(C.tau, 2), C.sys.__name__)
try:
    os
except NameError as error:
    print(str(error))
