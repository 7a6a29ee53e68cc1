"""Generators: iteration, send, return values, state."""


def attempt(action):
    try:
        print(repr(action()))
    except BaseException as e:
        print(type(e).__name__, e, e.args)


def count(n):
    for i in range(n):
        yield i
    return "end"


g = count(2)
print(next(g), next(g))
attempt(lambda: next(g))
attempt(lambda: next(g))
attempt(lambda: next(count(0), "default"))


def echo():
    received = []
    while True:
        x = yield received[-1:] or None
        if x is None:
            return received
        received.append(x)


e = echo()
attempt(lambda: e.send(1))
print(next(e), e.send(1), e.send(2), e.send("x"))
attempt(lambda: next(e))
attempt(lambda: e.send(5))
print([*count(3)], list(count(0)), sum(count(5)), dict(zip("ab", count(2))))


def nested():
    yield (yield (yield 1))


n = nested()
print(next(n), n.send("a"), n.send("b"))
attempt(lambda: n.send("c"))


def expressions():
    x = [(yield 1), (yield 2)]
    y = {"k": (yield 3)}
    z = (yield 4) + (yield 5)
    f"{(yield 6)}"
    print((yield 7), (yield 8), sep="-")
    return x, y, z


x = expressions()
values = [next(x)]
try:
    for s in range(100, 120):
        values.append(x.send(s))
except StopIteration as stop:
    print(values, stop.value)


def conditional(flag):
    result = (yield "t") if flag else (yield "f")
    ok = (yield "a") and (yield "b") or (yield "c")
    return result, ok


for flag in (True, False):
    c = conditional(flag)
    out = [next(c)]
    try:
        for s in ("r", 0, "last"):
            out.append(c.send(s))
    except StopIteration as stop:
        print(out, stop.value)


def early():
    return 5
    yield


attempt(lambda: next(early()))
print(g.gi_frame, g.gi_running, g.gi_code.co_name, g.gi_yieldfrom, g.gi_suspended)
h = count(3)
print(h.gi_suspended, h.gi_frame.f_lineno)
next(h)
print(h.gi_suspended, h.gi_frame.f_lineno, h.gi_frame.f_locals)
print(h.__name__, h.__qualname__, iter(h) is h)
