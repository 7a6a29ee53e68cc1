def accumulator():
    total, count = 0.0, 0
    def add(value):
        nonlocal total, count
        total += value
        count += 1
        return total / count
    return add
avg = accumulator()
for v in (10, 20, 60, 0.5):
    print(avg(v))
print(dict(zip(avg.__code__.co_freevars, (c.cell_contents for c in avg.__closure__))))
