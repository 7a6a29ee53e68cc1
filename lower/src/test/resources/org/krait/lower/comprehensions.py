def f(xs):
    a = [x for x in xs if x for y in [x]]
    b = {k: v for k, v in xs}
    c = [lambda: z for z in xs]
    return (w for w in xs)
