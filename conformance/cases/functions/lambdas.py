"""Lambdas: parameters of every kind, and names."""
f = lambda: 0
print(f(), f.__name__, f.__qualname__)
print((lambda x, y=2, *a, k=3, **kw: (x, y, a, k, kw))(1, 5, 6, k=7, z=8))
print((lambda x, /, y, *, z: x + y + z)(1, y=2, z=3))
print([g(10) for g in [lambda x: x + 1, lambda x: x * 2]])
print([g() for g in [lambda: i for i in range(3)]])
print([g() for g in [lambda i=i: i for i in range(3)]])
print((lambda: (yield))().__class__.__name__)
print(sorted([(2, "b"), (1, "c"), (3, "a")], key=lambda p: p[1]))
compose = lambda *fs: (lambda x: x) if not fs else (lambda x: fs[0](compose(*fs[1:])(x)))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))


def outer():
    return lambda: (lambda: 1)


print(outer()().__qualname__)


class C:
    f = lambda self: self.__class__.__name__
    g = lambda *args: len(args)


print(C().f(), C().g(), C.f.__qualname__)
