"""The Mandelbrot set: complex numbers, and the same with two floats."""

SIZE = 140
LIMIT = 50


def escape_complex(c):
    z = 0j
    for steps in range(LIMIT):
        if abs(z) > 2.0:
            return steps
        z = z * z + c
    return LIMIT


def escape_floats(a, b):
    x = y = 0.0
    for steps in range(LIMIT):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return steps
        y = 2.0 * x * y + b
        x = xx - yy + a
    return LIMIT


def run(size):
    total = 0
    for row in range(size):
        b = 2.4 * row / size - 1.2
        for column in range(size):
            a = 3.0 * column / size - 2.1
            total += escape_complex(complex(a, b)) * 3 + escape_floats(a, b)
    return total
