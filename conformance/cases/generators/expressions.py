"""Generator expressions and comprehensions."""
print(list(x * x for x in range(5)), sum(x for x in range(10) if x % 2))
print([[i * j for j in range(3)] for i in range(3)])
print({x % 3 for x in range(10)} == {0, 1, 2}, {x: -x for x in range(3)})
print([(x, y) for x in range(3) for y in range(x)])
print([x for x in range(20) if x % 2 if x % 3])
g = (print("evaluated", x) or x for x in range(2))
print("made")
print(next(g))


def source():
    print("source called")
    return [1]


g = (x for x in source())
print("after genexpr")
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
x = "outer"
print([x for x in range(3)], x)
print([y := 5, y * 2], y)
print([last := i for i in range(3)], last)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = list((lambda: i) for i in range(3))
print([f() for f in fs])


class C:
    n = 3
    items = [i for i in range(n)]
    try:
        bad = [n for i in range(2)]
    except NameError as e:
        print(e)
    gen = list(i for i in range(n))


print(C.items, C.gen)


def f():
    x = 1
    r = [x for x in range(3)]
    s = [(lambda: x)() for x in "ab"]
    return x, r, s


print(f())
print([a for a, *b in [(1, 2, 3), (4,)]], [b for a, *b in [(1, 2, 3), (4,)]])
print([[j for j in range(i)] for i in range(4)], [None for _ in range(2)])
try:
    [1 / z for z in (1, 0)]
except ZeroDivisionError as e:
    print(e)
gen = (i for i in range(3))
print(gen.__name__, gen.__qualname__, gen.gi_code.co_varnames)


def nested():
    return (lambda: [x + y for x in range(2) for y in (lambda: range(x, 3))()])()


print(nested())
