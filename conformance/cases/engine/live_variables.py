"""Who looks at the variables of a call that is under way sees them, however the code runs."""

import sys


def peek(depth=1):
    return dict(sys._getframe(depth).f_locals)


def show(names):
    print(sorted((k, v) for k, v in names.items() if not callable(v)))


def caller(a, b):
    c = a + b
    seen = peek()
    c = c * 2
    return seen, peek(), c


def deep(n):
    m = n * 10
    if n == 0:
        return [peek(i) for i in range(1, 6)]
    return deep(n - 1)


def captured(a):
    def inner():
        return a

    b = a + 1
    a = b + inner()
    return peek(), inner()


def aliased(x):
    evaluate = eval
    y = x + 1
    total = evaluate("x + y")
    y = 10
    names = [locals][0]
    return total, evaluate("x + y"), names(), sorted(vars_of())


vars_of = vars


def looping(n):
    out = []
    total = 0
    for i in range(n):
        total += i
        if i % 700 == 0:
            out.append(peek())
    return out


def generate(n):
    for i in range(n):
        square = i * i
        yield peek() if i % 90 == 0 else None


class Handles:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Handles({self.value})"

    def work(self, n):
        try:
            k = n + 1
            raise ValueError(k)
        except ValueError as error:
            k = str(error)
            return peek()


def cold_then_looked_at(n, look):
    a = n + 1
    b = a * 2
    found = peek() if look else None
    return a + b, found


for _ in range(3):
    first, second, result = caller(1, 2)
    show(first)
    show(second)
    print(result)
for names in deep(3):
    show({k: v for k, v in names.items() if k in ("n", "m")})
print([captured(5)[1], sorted(captured(5)[0])[0:2]])
total, again, names, listed = aliased(3)
print(total, again, sorted(names)[-2:], listed[-3:])
for names in looping(3000):
    print(names["i"], names["total"], len(names["out"]))
for names in filter(None, generate(300)):
    print(names["i"], names["square"], names["n"])
print(Handles(1).work(2))
for i in range(3000):
    cold_then_looked_at(i, False)
for i in range(3):
    print(cold_then_looked_at(i, True))


def growing(n, look):
    text = "x" * 300
    found = None
    for i in range(n):
        text += "ab"
        if look and i == n - 1:
            found = peek()
    return found, len(text)


for _ in range(5):
    growing(3000, False)
names, length = growing(3000, True)
print(type(names["text"]), len(names["text"]) == length)
