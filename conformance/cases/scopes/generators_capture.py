def gen(n):
    total = 0

    def add(k):
        nonlocal total
        total += k
        return total

    for i in range(n):
        yield add(i)
    yield lambda: total


*sums, get = gen(4)
print(sums, get())


def shared():
    state = []

    def producer():
        for item in "ab":
            state.append(item)
            yield len(state)

    return producer(), lambda: list(state)


producer, peek = shared()
print(next(producer), peek(), next(producer), peek())
