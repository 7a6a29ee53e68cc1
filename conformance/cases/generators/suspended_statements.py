# A generator is suspended inside every kind of statement, and goes on where it was.
import sys


def drain(gen):
    out = []
    while True:
        try:
            out.append(next(gen))
        except StopIteration as e:
            return out, e.value
        except Exception as e:
            return out, repr(e)


def loops():
    for i in range(3):
        j = 0
        while j < i:
            j += 1
            yield i, j
            if j == 2:
                break
        else:
            yield "else", i
    else:
        yield "done"


print(drain(loops()))


def tries(fail):
    try:
        yield 1
        if fail:
            raise ValueError(fail)
        yield 2
    except ValueError as e:
        yield "caught", str(e), repr(sys.exception())
        try:
            yield "inner"
            raise KeyError
        except KeyError:
            yield repr(sys.exception())
        yield repr(sys.exception())
    else:
        yield "else"
    finally:
        yield "finally", repr(sys.exception())
    yield repr(sys.exception())


print(drain(tries("")))
print(drain(tries("x")))


def returning():
    for i in range(2):
        try:
            yield "body"
            return "value"
        finally:
            yield "first"
            if not i:
                continue


print(drain(returning()))


def nested():
    try:
        try:
            yield 1
            raise OSError("inner")
        finally:
            yield 2
            yield 3
    except OSError as e:
        yield e.args
        return "returned"
    finally:
        yield 4


print(drain(nested()))


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        return "entered"

    def __exit__(self, *args):
        print("exit", args[0] and args[0].__name__)
        return self.swallow


def withs(swallow):
    with Manager(swallow) as m, Manager(False):
        yield m
        yield 1 / 0
    yield "after"


print(drain(withs(True)))
print(drain(withs(False)))


def matching(subject):
    match (yield subject):
        case [a, *rest] if (yield "guard", a):
            yield a, rest
        case {"k": v}:
            yield v
        case _:
            yield "default"


for values in ([1, 2, 3], True), ([1, 2], False), ({"k": 5},), (None,):
    g = matching("subject")
    out = [next(g)]
    try:
        for v in values:
            out.append(g.send(v))
        while True:
            out.append(next(g))
    except StopIteration:
        print(out)


def thrown():
    while True:
        try:
            x = yield "ready"
        except KeyError as e:
            x = yield "key", e.args
        except (ValueError, TypeError):
            yield "value or type"
        print("got", x)


g = thrown()
print(next(g), g.throw(KeyError(1)), g.send("sent"), g.throw(TypeError))
g.close()


def groups():
    try:
        yield 1
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        yield "values", e.exceptions
    except* TypeError:
        yield "types"
    finally:
        yield "end"


print(drain(groups()))


def comprehensions():
    x = "outer"
    y = [(x, z) for x in (yield "iter") for z in range(x)]
    return x, y


g = comprehensions()
next(g)
try:
    g.send([1, 2])
except StopIteration as e:
    print(e.value)
