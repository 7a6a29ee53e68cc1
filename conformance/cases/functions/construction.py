"""Functions built from code and cells."""
from types import CellType, CodeType, FunctionType, MethodType


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


def outer():
    x = 1

    def g():
        return x

    return g


def plain(a, b=5):
    return a, b


g = outer()
F = FunctionType
attempt(lambda: F(1, {}))
attempt(lambda: F(plain.__code__, 1))
attempt(lambda: F(plain.__code__, {}, 1))
attempt(lambda: F(plain.__code__, {}, "n", 1))
attempt(lambda: F(plain.__code__, {}, "n", (), 1))
attempt(lambda: F(g.__code__, {}, "n", ()))
attempt(lambda: F(g.__code__, {}, "n", (), ()))
attempt(lambda: F(g.__code__, {}, "n", (), (1,)))
attempt(lambda: F(plain.__code__, {}, "n", (), (CellType(),)))
attempt(lambda: F(g.__code__, {}, closure=1))
attempt(lambda: F(plain.__code__, {}, kwdefaults=1))
made = F(g.__code__, {"__name__": "elsewhere"}, "made", None, (CellType(42),))
print(made(), made.__name__, made.__qualname__, made.__module__)
made.__closure__[0].cell_contents = "changed"
print(made())
print(F(plain.__code__, {}, argdefs=(1, 2))())
attempt(lambda: F(plain.__code__, {})())
print(MethodType(plain, 1)(), MethodType(plain, 1)(2))
attempt(lambda: MethodType(1, 2))
attempt(lambda: MethodType(plain, None))
attempt(lambda: MethodType(plain))
print(MethodType(g, 5) == MethodType(g, 5), MethodType(g, []) == MethodType(g, []))
print(MethodType(plain, 5).__name__, MethodType(plain, 5).__func__ is plain)
attempt(lambda: MethodType(plain, 5).missing)
print(isinstance(plain.__code__, CodeType))
