# Every kind of pattern, and what is bound when.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Color:
    RED = "red"


def describe(v):
    match v:
        case None | True | False:
            return "singleton"
        case -1 | 2.5 | "text" | b"bytes" | -3 + 4j:
            return "literal"
        case Color.RED:
            return "dotted"
        case []:
            return "empty"
        case [x]:
            return "one", x
        case [1, *_, 9]:
            return "from 1 to 9"
        case [first, *middle, last] if first == last:
            return "same ends", middle
        case (a, b, *rest):
            return a, b, rest
        case Point(x=0, y=0):
            return "origin"
        case Point(0, y) | Point(y, 0):
            return "on axis", y
        case Point() as p if p.x == p.y:
            return "diagonal", p.x
        case {"type": "a", "value": [x, y]}:
            return "a", x, y
        case {"type": str(t), **others}:
            return t, others
        case {}:
            return "mapping"
        case int(n) | float(n):
            return "number", n
        case str() as s:
            return "string", s
        case _:
            return "other"


for value in [None, True, -1, 2.5, "text", b"bytes", -3 + 4j, "red", [], [7], (1, 2, 9), [5, 6, 5],
              [1, 2, 3], Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2),
              {"type": "a", "value": (1, 2)}, {"type": "b", "k": 1}, {"type": 1}, {}, 42, 1.5, "s",
              {1, 2}, object]:
    print(describe(value))


def partly(v):
    a = b = None
    match v:
        case [a, 1]:
            pass
        case [b, 2] if b > 5:
            pass
        case [2, b]:
            pass
    return a, b


print(partly([0, 1]), partly([3, 2]), partly([6, 2]), partly([2, 7]), partly(5))


class Odd:
    __match_args__ = ["x"]


for cls, args in (Odd, 1), (int, 2), (Point, 3):
    try:
        match cls.__new__(cls) if cls is not int else 1:
            case int(a, b):
                pass
            case Odd(a):
                pass
            case Point(a, b, c):
                pass
    except TypeError as e:
        print(e)

match 1, 2:
    case x, y:
        print(x, y)
match x:
    case 1 if y == 3:
        print("no")
    case int(real=r, imag=i):
        print(r, i)
