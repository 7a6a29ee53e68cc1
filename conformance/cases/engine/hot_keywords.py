"""Calls with keywords from hot code: order, defaults, **kwargs, callees that change, errors."""

TIMES = 1500


def plain(a, b=2, *, c=3, d=4):
    return a, b, c, d


def collecting(a, /, b=0, *rest, **more):
    return a, b, rest, list(more.items())


def only(*, x, y=1):
    return x, y


class Made:
    def __init__(self, a, *, b=5):
        self.pair = a, b

    def method(self, a, *, b=5):
        return self.pair, a, b

    @classmethod
    def make(cls, **kwargs):
        return cls(**kwargs)


def any_call(function, i):
    return function(i, b=i + 1, c=i + 2)


def hand_on(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


through = hand_on(hand_on(plain))
given = {"c": 1, "b": 7}


def turn(i):
    made = Made(b=i, a=1)
    return (
        plain(d=i, a=1),
        plain(1, c=i),
        collecting(i, z=1, b=2, a=3),
        collecting(i, **{"q": 1, "b": 2, "a": 3}),
        only(x=i),
        only(y=i, x=2),
        made.method(a=i),
        made.method(1, b=i),
        Made.make(a=1).pair,
        any_call(plain if i % 2 else collecting, i),
        through(i, c=1),
        through(i, 2, d=4, c=i),
        plain(i, **given),
        plain(*(i,), **given),
        plain(*[i], **given, d=9),
        dict(a=i, **given),
        sorted([3, i, 1], reverse=True),
    )


for i in range(TIMES):
    result = turn(i)
for row in result:
    print(row)


def changing(d):
    return collecting(1, **d, y=d.update(x=2) or d.clear())


for i in range(TIMES):
    result = changing({"x": 1})
print(result)

errors = (
    lambda: plain(b=1),
    lambda: plain(1, a=2),
    lambda: plain(1, e=2),
    lambda: plain(1, 2, 3, c=4),
    lambda: only(1, x=2),
    lambda: only(y=2),
    lambda: collecting(a=1),
    lambda: collecting(1, 2, b=3),
    lambda: plain(1, **{"a": 2}),
    lambda: plain(1, **{1: 2}),
    lambda: collecting(1, **{1: 2}),
    lambda: plain(**given, **{"c": 3}),
    lambda: plain(1, c=2, **given),
    lambda: plain(*(1,), **{"e": 2}),
    lambda: plain(*(1, 2, 3), **given),
    lambda: through(e=1),
    lambda: through(1, a=1),
    lambda: plain(*(1,), **5),
    lambda: Made(c=1),
    lambda: Made(1).method(c=1),
    lambda: Made.make(),
    lambda: None(a=1),
)


def fail(call):
    try:
        return call()
    except TypeError as error:
        return str(error)


for call in errors:
    for i in range(TIMES // 3):
        result = fail(call)
    print(result)


def caller():
    return plain(1, c=0)


for i in range(TIMES):
    caller()
print(caller())
plain.__defaults__ = ("other",)
plain.__kwdefaults__ = {"c": "kept", "d": "changed"}
print(caller())
plain.__kwdefaults__ = None
print(fail(caller))


def other(c, a, b=1):
    return c, a, b


plain.__code__ = other.__code__
print(fail(caller))
print(plain(1, a=2))
