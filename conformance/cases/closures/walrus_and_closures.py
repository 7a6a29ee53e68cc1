def f():
    total = 0
    def add(xs):
        nonlocal total
        return [total := total + x for x in xs]
    return add([1, 2, 3]), total
print(f())
def g():
    if (n := 10) > 5:
        h = lambda: n
    n += 1
    return h()
print(g())
print((lambda: [y := 1, y ** 2])(), [last := i for i in range(3)], last)
