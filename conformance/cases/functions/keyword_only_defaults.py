"""Hot functions with keyword-only parameters, called with and without them."""

def f(a, b=1, *rest, scale=2, other, **more):
    return a, b, rest, scale, other, more
def g(a, *, scale=2, shift=3):
    return a, scale, shift
def h(*args, key=None):
    return args, key
def q(*, must):
    return must
def attempt(c, *a, **k):
    try:
        return c(*a, **k)
    except TypeError as e:
        return str(e)
for _ in range(3000):
    attempt(f, 1); attempt(f, 1, other=2); g(1); g(1, shift=2); h(1,2,3); h(); h(1,2,3,4,5,6); attempt(q); attempt(g); attempt(g, 1, 2)
def r():
    print(attempt(f), attempt(f, 1), f(1, other=2), f(1,2,3,other=5,z=6), g(1), g(1, shift=4), attempt(g), attempt(g,1,2), h(), h(1,2,3,4,5,6,7), attempt(q), q(must=1))
    try: g(1, 2)
    except TypeError as e: print(e)
    try: q()
    except TypeError as e: print(e)
    print(g(4), h(2,3))
r()
g.__kwdefaults__ = {'scale': 'new'}
for i in range(3):
    try: print(g(1))
    except TypeError as e: print(e)
g.__kwdefaults__['shift'] = 5
print(g(1)); del g.__kwdefaults__
try: print(g(1))
except TypeError as e: print(e)
