def f():
    x = "kept"
    squares = [x * x for x in range(3)]
    g = lambda: x
    doubles = [(lambda: x)() for x in "ab"]
    return squares, x, g(), doubles


print(f())


def fails():
    x = "kept"
    try:
        [1 // x for x in (1, 0)]
    except ZeroDivisionError:
        return x


print(fails())
