def f(scale):
    offset = 1
    return [scale * x + offset for x in range(3)], {offset + y for y in [1]}


print(f(10))


def nested():
    rows = [[row * column for column in range(3)] for row in range(3)]
    return rows, [[inner for inner in outer] for outer in rows][2]


print(nested())
