# finally, with, break, continue and return in each other.
import sys



def loops():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(("f", i))
    return out


print(loops())


def overriding():
    try:
        return "try"
    finally:
        return "finally"


print(overriding())


def swallowed():
    while True:
        try:
            raise ValueError
        finally:
            break
    return sys.exception()


print(swallowed())


def order():
    def note(x):
        print(x, end=" ")
        return x
    try:
        return note("value")
    finally:
        note("finally")


print(order())


def handlers(e):
    try:
        raise e
    except (KeyError, IndexError) as x:
        return "lookup", x.args
    except ValueError:
        try:
            raise
        except ValueError as y:
            return "again", y is e
    except:
        return "bare", type(sys.exception()).__name__
    finally:
        print(sys.exception(), end=" ")


for e in KeyError(1), IndexError(), ValueError("v"), OSError():
    print(handlers(e))


def unbound():
    try:
        raise KeyError
    except KeyError as e:
        pass
    try:
        e
    except UnboundLocalError as u:
        print(u)


unbound()


def deleted():
    try:
        raise KeyError
    except KeyError as e:
        del e
    print("deleted in handler")


deleted()

try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise TypeError("second") from e
except TypeError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)

try:
    try:
        raise OSError(1)
    finally:
        raise OSError(2)
except OSError as e:
    print(e.args, e.__context__.args)


class M:
    def __init__(self, name, result=None, error=None):
        self.name, self.result, self.error = name, result, error

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.error:
            raise self.error
        return self.result


with M(1) as a, M(2) as b:
    print(a, b)
with M("swallow", True):
    raise KeyError("k")
try:
    with M("outer"), M("inner", error=ValueError("from exit")):
        raise KeyError("k")
except ValueError as e:
    print(repr(e), repr(e.__context__))


def through():
    for i in range(3):
        with M(i):
            if i == 0:
                continue
            if i == 1:
                return "returned"


print(through())

for bad in 1, type("E", (), {"__exit__": 0}):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)


def star(exc):
    out = []
    try:
        raise exc
    except* ValueError as e:
        out.append(("V", [x.args for x in e.exceptions]))
    except* (TypeError, KeyError) as e:
        out.append(("T", len(e.exceptions), repr(sys.exception())))
    else:
        out.append("else")
    finally:
        out.append("finally")
    return out


print(star(ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3)])))
print(star(ValueError("naked")))
try:
    star(ExceptionGroup("g", [ValueError(1), OSError(2)]))
except ExceptionGroup as e:
    print(repr(e))


def raising_star():
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError("new")
    except* TypeError:
        raise


try:
    raising_star()
except ExceptionGroup as e:
    print(repr(e), [repr(x.__context__) for x in e.exceptions])

try:
    assert 1 > 2, "message"
except AssertionError as e:
    print(e)
try:
    assert []
except AssertionError as e:
    print(e.args)
