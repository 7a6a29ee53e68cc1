"""A counter made by a closure: one cell that is read and written."""

SIZE = 1_500_000


def make_counter(step):
    count = 0

    def increment():
        nonlocal count
        count += step
        return count

    return increment


def run(size):
    up = make_counter(1)
    down = make_counter(-2)
    for _ in range(size):
        up()
        down()
    return up(), down()
