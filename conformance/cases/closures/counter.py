def counter(start=0, step=1):
    n = start
    def tick():
        nonlocal n
        n += step
        return n
    def reset():
        nonlocal n
        n = start
    tick.reset = reset
    return tick
c = counter(10, 5)
print(c(), c(), c())
c.reset()
print(c(), c.__dict__.keys())
print([c.__closure__[i].cell_contents for i in range(len(c.__closure__))], c.__code__.co_freevars)
