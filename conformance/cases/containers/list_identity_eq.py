# Which side is asked for ==, and that identity comes first.
class E:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("  ", self.n, "==", getattr(other, "n", other))
        return False

    def __hash__(self):
        return 1

    def __repr__(self):
        return self.n


a, b = E("a"), E("b")
for name, f in [
    ("in list", lambda: b in [a]),
    ("in tuple", lambda: b in (a,)),
    ("in set", lambda: b in {a}),
    ("in dict", lambda: b in {a: 1}),
    ("in iterator", lambda: b in iter([a])),
    ("in values", lambda: b in {1: a}.values()),
    ("in items", lambda: (1, b) in {1: a}.items()),
    ("count", lambda: [a].count(b)),
    ("tuple count", lambda: (a,).count(b)),
    ("list ==", lambda: [a] == [b]),
    ("tuple ==", lambda: (a,) == (b,)),
    ("dict ==", lambda: {1: a} == {1: b}),
    ("dict keys ==", lambda: {a: 1} == {b: 1}),
    ("set ==", lambda: {a} == {b}),
    ("same", lambda: ([a] == [a], a in [a], (a,) == (a,), {1: a} == {1: a})),
]:
    print(name)
    print("  ", f())
nan = float("nan")
print(nan in [nan], [nan] == [nan], nan == nan, (nan,) == (nan,), {nan: 1} == {nan: 1})
print([nan].count(nan), [nan].index(nan), [float("nan")] == [float("nan")])
