"""__closure__ shows the cells: the boxes that hold captured variables."""

import types


def outer():
    shared = "first"

    def read():
        return shared

    def write(value):
        nonlocal shared
        shared = value

    return read, write


def no_captures():
    return 1


read, write = outer()
print("free variables:", read.__code__.co_freevars)
print("cell variables of outer:", outer.__code__.co_cellvars)
print("closure of a function that captures nothing:", no_captures.__closure__)

cell = read.__closure__[0]
print("cell holds:", cell.cell_contents)
write("second")
print("after write:", cell.cell_contents)
print("one cell for both functions?", cell is write.__closure__[0])

cell.cell_contents = "put there from outside"
print("read() returns:", read())

del cell.cell_contents
try:
    read()
except NameError as error:
    print(type(error).__name__ + ":", error)
try:
    cell.cell_contents
except ValueError as error:
    print(type(error).__name__ + ":", error)

twin = types.FunctionType(read.__code__, globals(), "twin", None, (types.CellType("handmade"),))
print("same code, own cell:", twin())
