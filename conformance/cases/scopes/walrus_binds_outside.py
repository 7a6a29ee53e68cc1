print([last := n for n in range(4)], last)


def f():
    if any((found := n) > 2 for n in range(10)):
        return found, [y := found, y**2]


print(f())


def counting():
    total = 0
    return [total := total + n for n in range(5)], total


print(counting())


def uses_global():
    global g
    return [g := n for n in "ab"]


print(uses_global(), g)
