"""Generators that capture, and are captured."""


def accumulate():
    total = 0

    def add(x):
        nonlocal total
        total += x
        return total

    while True:
        x = yield total
        if x is None:
            return total
        add(x)


a = accumulate()
next(a)
print(a.send(1), a.send(10), a.send(100))


def counters(n):
    for i in range(n):

        def get():
            return i

        yield get


gets = list(counters(3))
print([g() for g in gets])


def make(n):
    def gen():
        nonlocal n
        while n:
            n -= 1
            yield n

    return gen, lambda: n


gen, left = make(3)
g = gen()
print(next(g), left(), next(g), left(), list(g), left())
print(g.gi_code.co_freevars, gen.__closure__[0].cell_contents)


def interleave(*gens):
    gens = list(gens)
    while gens:
        for g in gens[:]:
            try:
                yield next(g)
            except StopIteration:
                gens.remove(g)


print(list(interleave(iter("abc"), (x for x in range(2)), iter("z"))))


def primes():
    known = []
    n = 2
    while True:
        if all(n % p for p in known):
            known.append(n)
            yield n
        n += 1


p = primes()
print([next(p) for _ in range(15)])


def cell_parameter(x):
    yield lambda: x
    x = "changed"
    yield lambda: x


c = cell_parameter("first")
f1 = next(c)
before = f1()
f2 = next(c)
print(before, f1(), f2())
