# repr of containers, nested and recursive.
class Sub(list):
    pass


class T(tuple):
    pass


class D(dict):
    pass


class S(set):
    pass


class F(frozenset):
    pass


print([], (), {}, set(), frozenset(), (1,), [1], {1: 2}, {1}, frozenset({1}))
print(Sub([1]), T((1, 2)), D(a=1), S([1]), F([1]), S(), F())
a = [1]
a.append(a)
d = {"a": a}
d["d"] = d
t = (a, d)
a.append(t)
print(a)
print(d)
print(t)
print(["it's", 'a "b"', "\n", "\x00", "é", "☃", "\ud800", b"x"])
print([1.0, 1e100, -0.0, float("inf"), 1 + 2j, None, True, ..., NotImplemented])
print([print, len][0] is print, str([]), f"{[1]!r:>8}|{(1,)!s}")
d = {}
d[1] = d.values()
print(d)
d = {}
d[1] = d.items()
print(d)


class H:
    def __init__(self, o):
        self.o = o

    def __repr__(self):
        return repr(self.o)


s = set()
s.add(H(s))
print(s)


class Bad:
    def __repr__(self):
        return 5


class Worse:
    def __repr__(self):
        raise ValueError("no repr")


for x in ([Bad()], (Bad(),), {1: Bad()}, [Worse()], {Worse(): 1}):
    try:
        print(x)
    except Exception as e:
        print(type(e).__name__, e)
