import types
def outer():
    a, b = 1, 2
    def inner(x, y=10):
        return a + b + x + y
    return inner
f = outer()
g = types.FunctionType(f.__code__, globals(), "renamed", (100,), (types.CellType(1000), types.CellType(2000)))
print(g(1), g.__name__, g.__defaults__, g.__qualname__)
for args in [(f.__code__, {}), (f.__code__, {}, None, None, ()), (f.__code__, {}, None, None, (1, 2)),
             (f.__code__, {}, None, None, None), (f.__code__, {}, 5), (f.__code__, {}, None, 5), (1, {})]:
    try:
        types.FunctionType(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def plain(): return 1
try:
    types.FunctionType(plain.__code__, {}, None, None, (types.CellType(),))
except ValueError as e:
    print(e)
print(types.FunctionType(plain.__code__, {})())
