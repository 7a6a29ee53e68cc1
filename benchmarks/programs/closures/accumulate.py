"""Running sums and averages kept in cells."""

SIZE = 700_000


def make_accumulator(total=0):
    def add(amount):
        nonlocal total
        total += amount
        return total

    return add


def make_averager():
    count = 0
    total = 0.0

    def average(value):
        nonlocal count, total
        count += 1
        total += value
        return total / count

    return average


def run(size):
    add = make_accumulator(10)
    average = make_averager()
    last = 0.0
    for i in range(size):
        last = average(add(i % 7))
    return add(0), round(last, 6)
