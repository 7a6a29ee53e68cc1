"""sys.exception() in generators: each has its own, above the caller's."""
import sys


def current():
    e = sys.exception()
    return type(e).__name__ if e else None


def gen():
    yield current()
    try:
        raise ValueError
    except ValueError:
        yield current()
        yield current()
    yield current()


g = gen()
print(next(g), current())
try:
    raise KeyError
except KeyError:
    print(next(g), current())
print(next(g), current())
try:
    raise OSError
except OSError:
    print(next(g), current())
print(current())


def reraising():
    try:
        yield
    except Exception:
        yield current()
        raise


r = reraising()
next(r)
print(r.throw(TypeError("t")), current())
try:
    next(r)
except TypeError as e:
    print(repr(e), repr(e.__context__))


def outer():
    try:
        raise ValueError("outer")
    except ValueError:
        yield from inner()
        print("after", current())


def inner():
    print("inner sees", current())
    try:
        raise KeyError("inner")
    except KeyError as e:
        print("context", repr(e.__context__))
        yield current()
    yield current()


print(list(outer()), current())
