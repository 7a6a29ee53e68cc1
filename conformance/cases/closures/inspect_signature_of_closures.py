import inspect
def outer(a):
    def inner(x, /, y: int = a, *args, z, w=(1, 2), **kw) -> str: ...
    return inner
f = outer(7)
s = inspect.signature(f)
print(s)
for p in s.parameters.values():
    print(p.name, p.kind.name, p.default if p.default is not p.empty else "-")
print(s.bind(1, 2, 3, z=4, q=5).arguments)
try:
    s.bind()
except TypeError as e:
    print(e)
import functools
print(inspect.signature(functools.partial(f, 1, z=3)))
