import types
def outer():
    x = "first"
    def get():
        return x
    return get
get = outer()
cell = get.__closure__[0]
print(type(cell), isinstance(cell, types.CellType), cell.cell_contents)
cell.cell_contents = "second"
print(get())
del cell.cell_contents
try:
    get()
except NameError as e:
    print(type(e).__name__, e)
try:
    cell.cell_contents
except ValueError as e:
    print(type(e).__name__, e)
try:
    del cell.cell_contents
except Exception as e:
    print(type(e).__name__, e)
cell.cell_contents = 3
print(get())
