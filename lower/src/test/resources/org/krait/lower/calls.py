def f(g, *a, **k):
    g(1, 2)
    g(1, x=2)
    g(*a, 1, x=2, **k)
    g.m(1)
    g.m(1, x=2)
    return f"{g!r:>{a}}", "%s-%5r" % (g, a), [1, *a], {"k": g, **k}, {g, 1}
