def outer():
    a, b = 1, 2
    def inner():
        nonlocal b
        b = a + 10
    return inner, (lambda: b)
inner, get = outer()
exec(inner.__code__, {}, {}, closure=inner.__closure__)
print(get())
import types
cells = (types.CellType(5), types.CellType(6))
exec(inner.__code__, closure=cells)
print(cells[1].cell_contents)
for kw in ({}, {"closure": ()}, {"closure": (1, 2)}, {"closure": None}):
    try:
        exec(inner.__code__, **kw)
    except (TypeError, ValueError) as e:
        print(e)
try:
    exec("1", closure=cells)
except TypeError as e:
    print(e)
