def f():
    y = 10
    class C:
        xs = [1, 2, 3]
        y = 20
        doubled = [x * 2 for x in xs]
        try:
            crossed = [x * y for x in xs]
        except NameError as e:
            crossed = str(e)
        pairs = [(a, b) for a in xs for b in range(2)]
        lam = [(lambda: x) for x in xs][0]()
        z = [y for _ in range(1)]
    return C
C = f()
print(C.doubled, C.crossed, C.pairs, C.lam, C.z)
try:
    class D:
        n = 3
        bad = [n for _ in range(2)]
    print(D.bad)
except NameError as e:
    print(e)
class E:
    a = [1, 2]
    b = [i for i in a if i > 1]
    s = {i for i in a}
    d = {i: i for i in a}
    g = list(i for i in a)
print(E.b, E.s, E.d, E.g, "i" in E.__dict__)
