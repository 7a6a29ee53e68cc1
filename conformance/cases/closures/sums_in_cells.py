"""Captured variables that hot code counts and sums up in: ints, floats, and what is neither."""

import inspect


def make(start):
    value = start

    def add(amount):
        nonlocal value
        value += amount
        return value

    def subtract(amount):
        nonlocal value
        value -= amount
        return value

    def multiply(amount):
        nonlocal value
        value *= amount
        return value

    def put(new):
        nonlocal value
        value = new

    def drop():
        nonlocal value
        del value

    return add, subtract, multiply, put, drop


def heat(start, amount):
    add, subtract, multiply, put, drop = make(start)
    for _ in range(1_200):
        add(amount)
        subtract(amount)
        multiply(1)
    return add, subtract, multiply, put, drop


for start, amount in (1, 2), (1.5, 0.25), (True, 1), (2**70, 2**69), (3j, 1), (0, 0.5), (-0.0, 0.0):
    add, subtract, multiply, put, drop = heat(start, amount)
    cell = add.__closure__[0]
    print(cell.cell_contents, type(cell.cell_contents).__name__)
    print(add(2**62), add(2**62), add(-(2**63)), subtract(2**63), multiply(2**40), multiply(0.5))
    put("text")
    print(add("more"), multiply(2), inspect.getclosurevars(add).nonlocals)
    try:
        subtract(1)
    except TypeError as error:
        print(error)
    put([1])
    before = cell.cell_contents
    print(add([2]), cell.cell_contents is before)
    put(7)
    print(add(True), type(add(False)).__name__, subtract(0.5), cell.cell_contents == cell.cell_contents)
    cell.cell_contents = 40
    print(add(2))
    drop()
    for function in add, subtract, multiply:
        try:
            function(1)
        except NameError as error:
            print(error)
    put(1)
    print(add(1), add(0.5), add(1), subtract(2.5))


def changing():
    """The left side is read before the right side runs."""
    total = 1

    def other():
        nonlocal total
        total += 10
        return 100

    def run():
        nonlocal total
        total += other()
        return total

    return run


run = changing()
for _ in range(1_500):
    last = run()
print(last)


class Amount:
    def __init__(self, number):
        self.number = number

    def __radd__(self, left):
        return f"{left}+{self.number}"

    def __iadd__(self, right):
        self.number += right
        return self

    def __repr__(self):
        return f"Amount({self.number})"


add, *_, put, drop = heat(1, 1)
print(add(Amount(3)))
put(Amount(4))
print(add(5), add(6))


def inner_loop(size):
    total = 0
    mean = 0.0

    def read():
        return total, mean

    for i in range(size):
        total += i
        mean += i / 4
        if i % 1_000 == 0:
            print(read())
    return read


print(inner_loop(4_000)())
