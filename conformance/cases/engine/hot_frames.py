"""What can be seen of hot code from outside: frames, warnings, tracing."""

import inspect
import sys
import warnings


def who(depth=1):
    frame = sys._getframe(depth)
    return frame.f_code.co_name, frame.f_lineno, frame.f_globals["__name__"]


def caller(n):
    first = who()
    return first, who(2)


def chain(n):
    return caller(n), [f.function for f in inspect.stack()[:4]][:3]


def names(depth):
    frame = sys._getframe(1)
    found = []
    while frame is not None and depth:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
        depth -= 1
    return found


def outer(n):
    def inner():
        return names(4)

    return inner()


def through(n):
    return list(map(lambda x: names(3), [n]))[0]


def warn(n):
    warnings.warn("careful")
    return n


def gen(n):
    yield names(3)
    yield names(3)


for i in range(1500):
    a = caller(i)
    c = outer(i)
    d = through(i)
    e = list(gen(i))
print(a)
print(chain(1))
print(c, d, e)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for i in range(1500):
        warn(i)
print(len(caught), caught[-1].lineno, str(caught[-1].message))


def with_locals(n):
    value = n * 2
    return sorted(locals())


def evaluates(n):
    return eval("n + 1")


for i in range(1500):
    x = with_locals(i), evaluates(i)
print(x)


def traced(n):
    total = 0
    for i in range(n):
        total += i
    return total


for i in range(1500):
    traced(3)
events = []


def tracer(frame, event, arg):
    if frame.f_code.co_name in ("traced", "gen"):
        events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno))
        return tracer


sys.settrace(tracer)
traced(2)
list(gen(1))
sys.settrace(None)
print(events)


class Meta(type):
    pass


def make(n):
    class Made(metaclass=Meta):
        here = n

    return Made


for i in range(1000):
    kind = make(i)
print(kind.__module__, kind.__qualname__, kind.here)
try:
    try:
        raise KeyError
    except KeyError:
        print(sys.exc_info()[2].tb_frame.f_back)
finally:
    print("done")
