"""Frames: f_locals writes through, locals() is a copy, f_back, f_code, clear."""
import sys


def f(a, b=2):
    c = 3

    def inner():
        return c

    frame = sys._getframe()
    proxy = frame.f_locals
    proxy["a"] = "changed"
    proxy["c"] = "cell changed"
    proxy["extra"] = "new"
    copy = locals()
    copy["b"] = "lost"
    print(a, b, c, inner(), "extra" in proxy, sorted(k for k in copy if k != "copy"))
    print(len(proxy), proxy.get("nothing", 0), type(proxy).__name__)
    for action in (lambda: proxy["nope"], lambda: proxy.pop("a"), lambda: hash(proxy)):
        try:
            print(action())
        except Exception as e:
            print(type(e).__name__, e)
    print(frame.f_code is f.__code__, frame.f_back.f_code.co_name, frame.f_globals is globals())
    try:
        frame.clear()
    except RuntimeError as e:
        print(e)
    return frame


frame = f(1)
print(frame.f_locals["b"])
frame.clear()
print(dict(frame.f_locals))


def gen():
    x = 1
    yield sys._getframe()
    yield x


g = gen()
fr = next(g)
fr.f_locals["x"] = 99
print(next(g), fr.f_generator is g, g.gi_frame is fr)


def deleted():
    x = 1
    del x
    return sorted(locals())


print(deleted(), sorted(k for k in (lambda p, q=1: locals())(5)))
exec("y = 1; z = y + 1", namespace := {})
print(namespace["z"], eval("a + b", {"a": 1}, {"b": 2}))


def outer():
    n = 1

    def inner():
        n
        return eval("n + 1"), [eval("n") for _ in range(1)]

    return inner()


print(outer())
