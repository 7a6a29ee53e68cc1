def f(a, b=2):
    c = a + b
    return c
g = f.__code__.replace(co_name="g", co_firstlineno=100)
print(g.co_name, g.co_firstlineno, g == f.__code__, f.__code__ == f.__code__.replace())
f.__code__ = g
print(f(1), f.__name__)
print(hash(f.__code__) == hash(f.__code__.replace()))
