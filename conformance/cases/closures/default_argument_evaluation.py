log = []
def d(x):
    log.append(x)
    return x
def f(a=d("a"), *, k=d("k")): return a, k
print(log, f(), f(1), f(k=2), f.__defaults__, f.__kwdefaults__)
f.__defaults__ = ("new",)
f.__kwdefaults__ = None
print(f(k=0))
try:
    f()
except TypeError as e:
    print(e)
i = 5
def g(a=i): return a
i = 6
print(g())
