"""Counters and accumulators: state that nobody else can touch."""


def counter(start=0, step=1):
    value = start - step

    def advance():
        nonlocal value
        value += step
        return value

    return advance


def running_average():
    count = total = 0

    def add(number):
        nonlocal count, total
        count += 1
        total += number
        return total / count

    return add


def histogram():
    seen = {}

    def note(item):
        seen[item] = seen.get(item, 0) + 1  # no nonlocal: seen itself stays the same dict
        return seen

    return note


tick = counter()
tens = counter(10, 10)
print([tick() for _ in range(5)], [tens() for _ in range(5)])

average = running_average()
print([average(n) for n in (10, 20, 60)])

note = histogram()
for letter in "abracadabra":
    counts = note(letter)
print(counts)
