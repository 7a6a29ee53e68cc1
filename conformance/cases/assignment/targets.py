# Order of evaluation and every kind of target.
log = []


def note(x):
    log.append(x)
    return x


class Box:
    def __repr__(self):
        return "box"

    def __setattr__(self, name, value):
        log.append(("set", name, value))
        object.__setattr__(self, name, value)

    def __setitem__(self, key, value):
        log.append(("item", key, value))

    def __getitem__(self, key):
        log.append(("get", key))
        return 1

    def __delitem__(self, key):
        log.append(("del", key))


def show():
    print(log)
    log.clear()


box = Box()
note(box).x = note(1); show()
note(box)[note("k")] = note(2); show()
a = note(box).y = b = note(3); show()
print(a, b)
x, (note(box).z, *rest), box[note("i")] = note([1, (2, 3, 4), 5]); show()
print(x, rest)
note(box).x += note(4); show()
note(box)[note("j")] += note(5); show()
note(box)[note(1):note(2)] += note(6); show()
note(box)[note(1):] = 0
note(box)[1:2] = 0; show()
del note(box).x, box[note("d")], (box[1:2], [box[...]]); show()


def swap():
    p, q, r = 1, 2, 3
    p, q, r = r, p, q
    i, row = 0, [5, 6]
    i, row[i] = 1, 9
    [s, t] = p, q
    return p, q, r, i, row, s, t


print(swap())


def chained(a, b, c):
    return note(a) < note(b) <= note(c) != note(a), a is b is not c, a in [b] in [[c]]


print(chained(1, 2, 2)); show()
print(chained(3, 2, 2)); show()

for e in ("a, b = 1", "a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = [1]", "*a, = 5"):
    try:
        exec(e)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

first, *middle, last = "hello"
print(first, middle, last)
*only, = (1, 2)
print(only)
print([y := 5, y ** 2], y)
print((lambda: (z := 3) + z)())


def scopes():
    def inner():
        nonlocal n
        n += 1
        n, m = n * 2, n
        return m
    n = 1
    inner()
    global made
    made = n
    del n
    try:
        n
    except NameError as e:
        print(e)
    try:
        inner()
    except NameError as e:
        print(e)


scopes()
print(made)
