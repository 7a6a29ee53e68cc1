"""Generators that capture variables and write them."""

SIZE = 3_500


def make_source():
    produced = 0

    def numbers(limit):
        nonlocal produced
        for i in range(limit):
            produced += 1
            yield i

    def scaled(limit, factor):
        for number in numbers(limit):
            yield number * factor

    def count():
        return produced

    return scaled, count


def run(size):
    scaled, count = make_source()
    total = 0
    for factor in range(size):
        total += sum(scaled(300, factor))
        total += sum(value + factor for value in scaled(100, 2))
    return total, count()
