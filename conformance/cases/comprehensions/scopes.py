# Inlined comprehensions keep their variables to themselves.
x = "global"
print([x for x in range(3)], x)


def function():
    x = "local"
    out = [(x, y) for x in range(2) for y in [x * 10] if y or x == 0]
    late = [lambda: x for x in range(3)]
    try:
        [x for x in [1, 2, 0] if 1 / x]
    except ZeroDivisionError:
        pass
    return x, out, [f() for f in late], {x: x for x in "ab"}, {x for x in "a"}


print(function())


def unbound():
    [q for q in range(2)]
    try:
        q
    except NameError as e:
        print(type(e).__name__, e)


unbound()


def captured():
    fs = [lambda: (i, j) for i in range(2) for j in range(2)]
    i = "outer"
    g = [lambda: i for _ in range(2)]
    return [f() for f in fs], [h() for h in g], i


print(captured())


class C:
    items = [1, 2]
    size = 2
    doubled = [x * 2 for x in items]
    try:
        bad = [size for _ in items]
    except NameError as e:
        print(e)
    nested = [[y for y in range(z)] for z in items]
    gen = list(z for z in items)


print(C.doubled, C.nested, C.gen, "x" in vars(C), "z" in vars(C))


def walrus():
    total = 0
    print([total := total + v for v in range(5)], total)
    return any((hit := n) > 2 for n in range(5)), hit


print(walrus())


def locals_inside():
    a = 1
    return [sorted(locals()) for b in range(1)]


print(locals_inside())


def free():
    n = 5

    def inner():
        return [n + k for k in range(3)], [n for n in range(2)], n
    return inner()


print(free())
print(list((a, b) for a in range(3) if a for b in "xy"))
print([*(c for c in "abc"), *[d for d in (1, 2)]])
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (1 / k for k in [1, 0])
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print([[i for i in range(j)] for j in range(3)], {k: [v for v in k] for k in ("ab",)})
