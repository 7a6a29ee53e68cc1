import types
c = types.CellType()
try:
    c.cell_contents
except ValueError as e:
    print(e)
c.cell_contents = 5
print(c.cell_contents)
print(types.CellType(7).cell_contents)
try:
    types.CellType(1, 2)
except TypeError as e:
    print(e)
def early():
    def show():
        return later
    try:
        show()
    except NameError as e:
        print(type(e).__name__, e)
    print(show.__closure__[0] == types.CellType())
    later = 1
    return show()
print(early())
