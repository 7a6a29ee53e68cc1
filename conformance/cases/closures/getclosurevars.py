import inspect
scale = 10
def outer(n):
    def inner(x):
        return x * n * scale + len(str(missing))
    return inner
v = inspect.getclosurevars(outer(3))
print(dict(v.nonlocals), dict(v.globals), sorted(v.builtins), v.unbound)
try:
    inspect.getclosurevars(5)
except TypeError as e:
    print(e)
