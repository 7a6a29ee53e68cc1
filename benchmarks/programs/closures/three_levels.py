"""Names three functions up: reads and writes through nested scopes."""

SIZE = 1_300


def outer(scale):
    total = 0

    def middle(offset):
        steps = 0

        def inner(value):
            nonlocal total, steps
            steps += 1
            total += value * scale + offset
            return steps

        for value in range(500):
            inner(value)
        return steps

    def result():
        return total

    return middle, result


def run(size):
    middle, result = outer(3)
    steps = 0
    for offset in range(size):
        steps += middle(offset)
    return steps, result()
