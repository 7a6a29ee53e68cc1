def counter(start=0):
    value = start

    def increment(step=1):
        nonlocal value
        value += step
        return value

    def reset():
        nonlocal value
        value, old = start, value
        return old

    return increment, reset


increment, reset = counter(10)
print(increment(), increment(5), reset(), increment())
other, _ = counter()
print(other(), other(), increment())
