"""The same small object as a closure and as a class."""

SIZE = 800_000


def make_gauge(low, high):
    value = low
    changes = 0

    def move(amount):
        nonlocal value, changes
        value += amount
        if value > high:
            value = low
        changes += 1
        return value

    return move


class Gauge:
    def __init__(self, low, high):
        self.low = low
        self.high = high
        self.value = low
        self.changes = 0

    def move(self, amount):
        self.value += amount
        if self.value > self.high:
            self.value = self.low
        self.changes += 1
        return self.value


def run(size):
    move = make_gauge(3, 1_000)
    gauge = Gauge(3, 1_000)
    total = 0
    for i in range(size):
        total += move(i & 15) - gauge.move(i & 7)
    return total
