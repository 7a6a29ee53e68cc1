"""throw and close."""


def attempt(action):
    try:
        print(repr(action()))
    except BaseException as e:
        print(type(e).__name__, e)


def robust():
    while True:
        try:
            x = yield "ready"
            print("got", x)
        except ValueError as e:
            print("caught", e)
            yield "handled"
        finally:
            print("finally")


r = robust()
print(next(r), r.throw(ValueError("v")))
attempt(lambda: r.throw(ValueError("unhandled")))
attempt(lambda: next(r))


def plain():
    yield 1
    yield 2


p = plain()
attempt(lambda: p.throw(KeyError("before start")))
attempt(lambda: next(p))
p = plain()
next(p)
attempt(lambda: p.throw(KeyError))
attempt(lambda: p.throw(TypeError("closed")))
p = plain()
attempt(lambda: p.throw(1))
attempt(lambda: p.throw())
print(p.close(), p.close())
attempt(lambda: next(p))


def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2


i = ignoring()
next(i)
attempt(i.close)


def returning():
    try:
        yield 1
    except GeneratorExit:
        return "value"


i = returning()
next(i)
attempt(i.close)


def failing():
    try:
        yield 1
    finally:
        1 / 0


i = failing()
next(i)
attempt(i.close)


def stopping():
    yield 1
    raise StopIteration("inside")


s = stopping()
next(s)
try:
    next(s)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__context__ is e.__cause__)


def leak():
    yield next(iter([]))


attempt(lambda: list(leak()))


def running():
    yield next(self)


self = running()
attempt(lambda: next(self))


def context():
    try:
        yield
    except KeyError:
        raise ValueError("from handler")


c = context()
next(c)
try:
    c.throw(KeyError("k"))
except ValueError as e:
    print(repr(e), repr(e.__context__), e.__cause__)


def with_manager():
    class M:
        def __enter__(self):
            print("enter")

        def __exit__(self, *info):
            print("exit", info[0])

    with M():
        yield "in"


w = with_manager()
print(next(w))
w.close()
w = with_manager()
print(next(w))
attempt(lambda: w.throw(OSError("o")))
