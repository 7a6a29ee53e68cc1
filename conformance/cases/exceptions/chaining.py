"""__context__, __cause__ and what handlers see."""
import sys


def show(e, depth=0):
    while e is not None:
        print(repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__), e.__suppress_context__)
        e = e.__cause__ or e.__context__


try:
    try:
        1 / 0
    except ZeroDivisionError:
        int("x")
except ValueError as e:
    show(e)
try:
    try:
        {}["k"]
    except KeyError as k:
        raise ValueError("v") from k
except ValueError as e:
    show(e)
try:
    try:
        {}["k"]
    except KeyError:
        raise ValueError("v") from None
except ValueError as e:
    show(e)
try:
    try:
        raise KeyError("first")
    finally:
        raise ValueError("in finally")
except ValueError as e:
    show(e)


def handler_depth():
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise ValueError(2)
        except ValueError:
            print(repr(sys.exception()))
            try:
                raise TypeError(3)
            except TypeError as t:
                show(t)
            print(repr(sys.exception()))
        print(repr(sys.exception()))
    print(sys.exception())


handler_depth()


def helper():
    raise OSError("helper")


try:
    try:
        raise KeyError
    except KeyError:
        helper()
except OSError as e:
    show(e)
try:
    raise KeyError("a")
except KeyError as a:
    try:
        raise a
    except KeyError as b:
        print(a is b, b.__context__)
e1, e2 = ValueError(1), ValueError(2)
try:
    try:
        raise e1
    except ValueError:
        raise e2
except ValueError:
    try:
        raise e1
    except ValueError:
        print(repr(e1.__context__), repr(e2.__context__))


class M:
    def __exit__(self, t, v, tb):
        raise TypeError("exit")

    def __enter__(self):
        pass


try:
    with M():
        raise KeyError("body")
except TypeError as e:
    show(e)


def genexp():
    try:
        raise KeyError("outer")
    except KeyError:
        return list(1 / 0 for _ in range(1))


try:
    genexp()
except ZeroDivisionError as e:
    show(e)
class D:
    def __getattr__(self, name):
        raise AttributeError(name)


try:
    try:
        raise KeyError("x")
    except KeyError:
        D().missing
except AttributeError as e:
    show(e)
print(sys.exception(), sys.exc_info())
