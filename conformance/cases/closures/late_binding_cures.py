from functools import partial
print([f() for f in [lambda i=i: i for i in range(4)]])
print([f() for f in [(lambda j: lambda: j)(i) for i in range(4)]])
print([f() for f in [partial(lambda j: j, i) for i in range(4)]])
def bind(i):
    return lambda: i
fs = [bind(i) for i in range(4)]
print([f() for f in fs], len({id(f.__closure__[0]) for f in fs}))
print((lambda i=5: i)(6), (lambda i=5: i).__defaults__)
