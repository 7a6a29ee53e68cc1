"""match: every kind of pattern."""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def describe(v):
    match v:
        case None | True | False:
            return "singleton"
        case 0 | -1 | 2.5 | 1 + 2j:
            return "number"
        case "text" | b"bytes":
            return "literal"
        case []:
            return "empty sequence"
        case [x]:
            return "one", x
        case [1, *rest, 9]:
            return "ends", rest
        case (a, b) if a == b:
            return "equal pair", a
        case [a, [b, *_], *_]:
            return "nested", a, b
        case {"type": "point", "at": [x, y], **rest}:
            return "mapping", x, y, rest
        case {"k": v}:
            return "k", v
        case {}:
            return "some mapping"
        case Point(0, y=0):
            return "origin"
        case Point(x, y) if x < 0:
            return "left", x, y
        case Point(x=px) as p:
            return "point", px, p.y
        case str(s):
            return "str", s
        case int() | float() as n:
            return "num", n
        case _:
            return "other"


for v in (None, True, 0, -1, 2.5, 1 + 2j, "text", b"bytes", [], (1,), [1, 2, 3, 9], (4, 4),
          [1, (2, 3), 4], {"type": "point", "at": (1, 2), "z": 3}, {"k": 0}, {1: 2}, Point(0, 0),
          Point(-1, 5), Point(3, 4), "s", 7, 7.5, {1, 2}, range(2), b"x", bytearray(b"y"), object):
    print(describe(v))


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def too_many(x, cls):
    match x:
        case cls(1, 2, 3):
            return "matched"
    return "no"


class Bad:
    __match_args__ = 1


class Worse:
    __match_args__ = (1,)


attempt(lambda: too_many(5, int))
attempt(lambda: too_many(Point(1, 2), Point))
attempt(lambda: too_many(Bad(), Bad))
attempt(lambda: too_many(Worse(), Worse))
attempt(lambda: too_many(1, 1))


def bindings(v):
    match v:
        case [a, b, c] if a > b:
            pass
        case [a, *_]:
            pass
    return sorted(locals().items(), key=lambda kv: kv[0])


print(bindings([1, 2, 3]))
