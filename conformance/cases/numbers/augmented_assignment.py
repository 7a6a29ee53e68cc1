def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

class Counts:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self

    def __add__(self, other):
        return ("add", other)

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return ("sub", other)


c = Counts()
d = c
c += 1
print(c is d, c.log)
c -= 2
print(c)
for symbol in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "<<=", ">>=", "&=", "|=", "^="):
    for start, other in ((6, 4), (6, 2.5), (6, "a"), ("a", 3), ([1], [2]), ([1], "bc"), ([1], 2), ({1}, {2}), ((1,), (2,)), (1j, 2)):
        scope = {"x": list(start) if type(start) is list else start, "y": other}
        try:
            exec(f"x {symbol} y", scope)
            print(symbol, start, other, "=>", scope["x"])
        except Exception as e:
            print(symbol, start, other, "=>", type(e).__name__, e)


class R:
    def __radd__(self, other):
        return "radd"

    def __rmul__(self, other):
        return "rmul"


x = []
x += R()
print(x)
x = []
x *= R()
print(x, [] + R(), () * R(), "" + R(), b"" * R())
