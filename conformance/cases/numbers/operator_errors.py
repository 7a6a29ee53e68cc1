def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

class Plain:
    pass


class Refuses:
    def __add__(self, other):
        return NotImplemented

    __radd__ = __sub__ = __lt__ = __eq__ = __add__


things = [1, 1.5, 1j, "a", b"b", [1], (1,), {1}, {1: 1}, None, Plain(), Refuses(), len, int]
names = {id(t): type(t).__name__ for t in things}
for symbol in ("+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "<", "<=", ">", ">="):
    for a in things:
        for b in things:
            try:
                r = eval(f"a {symbol} b")
                print(symbol, type(a).__name__, type(b).__name__, type(r).__name__)
            except Exception as e:
                print(symbol, type(e).__name__, e)
for symbol in ("-", "+", "~"):
    for a in things:
        try:
            print(symbol, type(eval(f"{symbol}a")).__name__)
        except Exception as e:
            print(symbol, type(e).__name__, e)
for f in (abs, round, divmod, pow):
    for a in things:
        try:
            print(type(f(a) if f in (abs, round) else f(a, a)).__name__)
        except Exception as e:
            print(type(e).__name__, e)
