def ranges(n):
    def gen(step):
        nonlocal n
        i = 0
        while i < n:
            got = yield i
            if got is not None:
                n = got
            i += step
    return gen, lambda: n
gen, current = ranges(5)
g = gen(2)
print(next(g), g.send(7), list(g), current())
print(list(gen(3)), gen.__code__.co_freevars)
def late():
    fs = []
    def g():
        for i in range(3):
            fs.append(lambda: i)
            yield i
    it = g()
    next(it)
    a = fs[0]()
    next(it)
    return a, fs[0](), [f() for f in fs]
print(late())
x = [1, 2]
ge = (v * k for v in x for k in [10])
x = [3]
print(list(ge))
