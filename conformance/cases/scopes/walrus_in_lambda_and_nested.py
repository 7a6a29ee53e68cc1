def f():
    outer = "outer"
    inner = lambda: (outer := "lambda")
    return inner(), outer


print(f())


def nested():
    data = [[(top := cell) for cell in row] for row in ((1, 2), (3,))]
    return data, top


print(nested())


def captured():
    grow = [(lambda: last)() for n in range(3) if (last := n) is not None]
    return grow, last


print(captured())
