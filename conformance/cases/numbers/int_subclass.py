def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

class I(int):
    def __repr__(self):
        return f"I({int(self)})"


class J(int):
    def __add__(self, other):
        return "J.add"

    __radd__ = lambda self, other: "J.radd"
    __index__ = lambda self: 7


a = I(5)
for value in (a, a + 1, 1 + a, +a, -a, abs(a), ~a, a >> 0, a.real, a.conjugate(), round(a), int(a), a.__int__(), a.__trunc__()):
    print(repr(value), type(value).__name__)
print(J(1) + 1, 1 + J(1), J(1) + J(2), I(1) + J(2), [10, 20, 30][a - 4], range(10)[I(3)], "ab" * I(2))
print(I("12"), I("ff", 16), I.from_bytes(b"\1"), type(I.from_bytes(b"\1")).__name__, f"{a}", f"{a:d}", "%d" % a, str(a), hex(J(255)))
print(isinstance(a, int), issubclass(bool, int), a == 5, hash(a) == hash(5), {5: "x"}[a])


class N:
    def __index__(self):
        return 3


class Bad:
    def __index__(self):
        return "three"


print([0, 1, 2, 3][N()], range(N()), "x" * N(), bin(N()), int(N()), float(N()), N().__index__() << 2, 10 .__pow__(2, None))
show("bad", lambda: [1][Bad()])
show("bad", lambda: int(Bad()))
show("bool.__new__", lambda: int.__new__(bool, 1))
show("bool subclass", lambda: type("B", (bool,), {}))
