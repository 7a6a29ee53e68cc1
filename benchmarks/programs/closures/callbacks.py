"""Callbacks: sequences are walked by functions that take functions."""

SIZE = 1_500


def for_each(items, visit):
    for item in items:
        visit(item)


def fold(items, combine, start):
    result = start
    for item in items:
        result = combine(result, item)
    return result


def run(size):
    items = list(range(1_000))
    total = 0
    for threshold in range(size):
        kept = []

        def keep(item):
            if item % 97 > threshold % 97:
                kept.append(item)

        for_each(items, keep)
        total += fold(kept, lambda left, right: left + right * threshold, 0)
        total += sum(map(lambda item: item ^ threshold, kept))
        total += len(list(filter(lambda item: item & 1, kept)))
    return total
