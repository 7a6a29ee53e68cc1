"""A pipeline of generators, yield from, send, and itertools."""

import itertools

SIZE = 180_000


def numbers(limit):
    state = 1
    for _ in range(limit):
        state = state * 48_271 % 2_147_483_647
        yield state


def only_even(source):
    for value in source:
        if value % 2 == 0:
            yield value


def windows(source, width):
    window = []
    for value in source:
        window.append(value)
        if len(window) == width:
            yield tuple(window)
            window.clear()


def flatten(source):
    for group in source:
        yield from group


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total // count


def run(size):
    checksum = 0
    average = averager()
    next(average)
    for value in flatten(windows(only_even(numbers(size)), 4)):
        checksum ^= average.send(value % 10_000)
    pairs = itertools.islice(itertools.pairwise(only_even(numbers(size))), size // 4)
    rising = sum(1 for a, b in pairs if a < b)
    chained = itertools.chain(range(size // 2), numbers(size // 2))
    return checksum, rising, sum(itertools.accumulate(chained)) % 1_000_003
