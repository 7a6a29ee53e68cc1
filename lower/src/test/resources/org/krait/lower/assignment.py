def f(o, i):
    a = b.c = o
    x, (y, *z) = o
    x, y = y, x
    o.p += i
    o[i:] -= 1
    o[1:2] = a
    (w := o)
    del o.p, o[i], x
