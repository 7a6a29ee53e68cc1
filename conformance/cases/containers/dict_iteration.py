# Iterators of dicts, and changes made during iteration.
def t(f):
    try:
        print(f())
    except RuntimeError as e:
        print("RuntimeError", e)


def add():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def remove():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]


def replace():
    d = {1: 1, 2: 2}
    for k in d:
        d[k] = 0
    return d


def swap_keys():
    d = {0: 0, 1: 1}
    n = 0
    for k in d:
        del d[k]
        d[k + 10] = 0
        n += 1
        if n > 20:
            break
    return n


def values():
    d = {1: 1}
    for v in d.values():
        d[v + 1] = v + 1


def items():
    d = {1: 1}
    for k, v in d.items():
        d.clear()


def backwards():
    d = {1: 1, 2: 2}
    for k in reversed(d):
        d[k + 5] = 1


for f in (add, remove, replace, swap_keys, values, items, backwards):
    print(f.__name__, end=" ")
    t(f)
d = {1: "a", 2: "b", 3: "c"}
it = iter(d.items())
print(next(it), it.__length_hint__(), list(it), it.__length_hint__(), list(it))
for x in (iter(d), iter(d.values()), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items())):
    print(type(x).__name__, x.__length_hint__(), next(x), x.__reduce__())
it = iter(d)
next(it)
d[4] = "d"
for _ in range(2):
    t(lambda: next(it))
print(it.__length_hint__())
print([k for k in {}], list({}.items()), dict(iter({1: 2}.items())))
