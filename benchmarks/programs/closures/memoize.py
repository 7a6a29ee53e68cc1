"""A memoizing decorator with a dict in a cell."""

SIZE = 700


def memoize(function):
    known = {}

    def remembering(*key):
        if key not in known:
            known[key] = function(*key)
        return known[key]

    return remembering


def run(size):
    @memoize
    def paths(row, column):
        if row == 0 or column == 0:
            return 1
        return (paths(row - 1, column) + paths(row, column - 1)) % 1_000_003

    total = 0
    for row in range(0, size, 2):
        for column in range(0, size // 4):
            total += paths(row, column)
    return total
