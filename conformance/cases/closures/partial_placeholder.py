from functools import partial, Placeholder as _
def f(*a): return a
p = partial(f, _, 2, _, 4)
print(p(1, 3), p(1, 3, 5), repr(p.args[0]))
try:
    p(1)
except TypeError as e:
    print(e)
try:
    partial(f, 1, _)
except TypeError as e:
    print(e)
print(partial(p, "a")("b"))
