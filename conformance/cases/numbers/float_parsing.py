def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

for text in ("1.5", " 1.5 ", "+.5", "5.", "1e5", "1E-5", "1e+05", "1_0.0_1", "1__0", "_1", "1_", "1e_5", ".", "", "e5", "inf", "-INF",
             "Infinity", "infinit", "nan", "-NaN", "nan(1)", "1e400", "-1e400", "1e-400", "0x1p3", "1d", "1f", "1.5.2", "\u0661.\u0665",
             "1,5", "1 2", "1\0", "\u2003 2", "0.1" + "0" * 400, "2.2250738585072011e-308", "9007199254740993", "1" * 400):
    show(ascii(text[:40]), lambda: float(text))
for value in (b"1.5", bytearray(b"2"), b"x", 3, True, 2**1024, None, [], 1j):
    show(str(value)[:20], lambda: float(value))


class F:
    def __float__(self):
        return 2.5


class G:
    def __float__(self):
        return 1


class H:
    def __index__(self):
        return 9


for value in (F(), G(), H()):
    show(type(value).__name__, lambda: float(value))
show("from_number", lambda: float.from_number("1"))
show("from_number", lambda: float.from_number(H()))
show("keyword", lambda: float(x=1))
show("two", lambda: float(1, 2))
