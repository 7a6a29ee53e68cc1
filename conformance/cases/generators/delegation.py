"""yield from: values, results, exceptions pass through."""


def attempt(action):
    try:
        print(repr(action()))
    except BaseException as e:
        print(type(e).__name__, e)


def inner():
    try:
        x = yield "first"
        print("inner got", x)
        y = yield "second"
        print("inner got", y)
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    finally:
        print("inner done")
    return "result"


def outer():
    result = yield from inner()
    print("outer got", result)
    result = yield from [1, 2]
    print("list gives", result)
    return "outer result"


o = outer()
print(next(o), o.send("a"), o.send("b"), next(o))
attempt(lambda: next(o))
o = outer()
next(o)
print(o.throw(ValueError("thrown")))
print(o.gi_yieldfrom.gi_code.co_name)
print(next(o))
o.close()
o = outer()
next(o)
o.close()
o = outer()
next(o)
attempt(lambda: o.throw(KeyError("passes")))


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        print("send", value)
        if value == "stop":
            raise StopIteration("stopped")
        return "sent"

    def throw(self, *args):
        print("throw", args)
        return "thrown"

    def close(self):
        print("close")


def delegate(it):
    return (yield from it)


d = delegate(Iterator())
print(next(d), d.send(1), d.throw(KeyError("k")))
attempt(lambda: d.send("stop"))
d = delegate(Iterator())
next(d)
d.close()
d = delegate(iter([1]))
next(d)
attempt(lambda: d.send(5))
d = delegate(iter([1]))
next(d)
attempt(lambda: d.throw(OSError("no throw method")))
attempt(lambda: next(delegate(5)))


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(4)))


def chain(n):
    if n == 0:
        yield "bottom"
        return 0
    return 1 + (yield from chain(n - 1))


c = chain(100)
print(next(c))
attempt(lambda: next(c))
