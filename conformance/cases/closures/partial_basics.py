from functools import partial
p = partial(int, base=2)
print(p("101"), p.func, p.args, p.keywords, repr(p))
def f(*a, **k): return a, k
q = partial(partial(f, 1, x=1), 2, y=2)
print(q(3, z=3), q.func is f, q.args, q.keywords)
q.extra = 5
print(q.extra, q.__dict__)
print(partial(print, sep="-")("a", "b"))
try:
    partial()
except TypeError as e:
    print(e)
try:
    partial(3)
except TypeError as e:
    print(e)
