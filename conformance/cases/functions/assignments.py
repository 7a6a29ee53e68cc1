"""Star expressions, walrus, unpacking and chained assignment."""
a, b, *c = range(5)
print(a, b, c)
*a, b = "xyz"
print(a, b)
(a, (b, *c)), d = (1, (2, 3, 4)), 5
print(a, b, c, d)
x = y = z = []
x.append(1)
print(y is z, z)
i = 0
values = [10, 20, 30]
i, values[i] = 2, "changed"
print(i, values)


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def unpack(v, n):
    if n == 2:
        p, q = v
    elif n == 3:
        p, q, r = v
    else:
        p, *q, r = v
        print(p, q, r)


attempt(lambda: unpack([1], 2))
attempt(lambda: unpack([1, 2, 3], 2))
attempt(lambda: unpack(iter([1, 2, 3]), 2))
attempt(lambda: unpack("ab", 3))
attempt(lambda: unpack({1: 2}, 2))
attempt(lambda: unpack(5, 2))
attempt(lambda: unpack([1], 0))
attempt(lambda: unpack([1, 2], 0))
attempt(lambda: unpack(None, 0))
if (n := len(values)) > 2:
    print("walrus", n)
print([last := v for v in values], last)
print((lambda: (w := 5) + w)())


class D(dict):
    def __missing__(self, key):
        return key * 2


d = D()
d["a"] = 1
d["a"] += 5
d["b"] += "!"
print(d)


class Aug:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self

    def __sub__(self, other):
        return ("sub", other)


g = Aug()
h = g
g += 1
print(g is h, g.log)
g -= 2
print(g)
lst = [[0] * 2] * 2
lst[0][0] += 1
print(lst)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1 != 2, "a" in "abc" in ["abc"])
del a, b
try:
    a
except NameError as e:
    print(e)
assert True, "never"
try:
    assert 1 == 2, f"message {1 + 1}"
except AssertionError as e:
    print(e)
print(not [], 5 and 0 or "x", None or "default", 0 if [] else 1)
