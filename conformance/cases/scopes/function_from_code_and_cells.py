import types


def outer():
    x = 1

    def inner(y=0):
        return x + y

    return inner


inner = outer()
cell = types.CellType(100)
clone = types.FunctionType(inner.__code__, globals(), "clone", (5,), (cell,))
print(clone(), clone(1), clone.__name__, inner())
cell.cell_contents = 200
print(clone())
empty = types.CellType()
try:
    types.FunctionType(inner.__code__, {}, argdefs=(0,), closure=(empty,))()
except NameError as error:
    print(error)
for closure in (None, (), (1,)):
    try:
        types.FunctionType(inner.__code__, {}, None, None, closure)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
