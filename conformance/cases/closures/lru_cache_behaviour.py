from functools import lru_cache, cache
calls = []
@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append((x, y))
    return x + y
print(f(1), f(1), f(2), f(3), f(1), calls)
print(f.cache_info(), f.cache_parameters())
f.cache_clear()
print(f.cache_info())
@cache
def g(n): return n if n < 2 else g(n - 1) + g(n - 2)
print(g(100), g.cache_info())
@lru_cache(typed=True)
def t(x): return type(x).__name__
print(t(1), t(1.0), t(True), t.cache_info())
try:
    f([])
except TypeError as e:
    print(e)
print(f.__wrapped__(5, 6), f.__name__)
try:
    lru_cache(maxsize="x")
except TypeError as e:
    print(e)
