"""Default values: evaluated once, in the enclosing scope, from left to right."""
log = []


def note(x):
    log.append(x)
    return x


def f(a=note(1), b=note(2), *, c=note(3), d=note(4)):
    return a, b, c, d


print(log)
print(f(), f(10), f(10, 20), f(c=30), f(b=5, d=6))
print(f.__defaults__, f.__kwdefaults__)


def grow(item, into=[]):
    into.append(item)
    return into


print(grow(1), grow(2), grow(3, []))
grow.__defaults__ = (["fresh"],)
print(grow(4))
grow.__defaults__ = None
try:
    grow(5)
except TypeError as e:
    print(e)
f.__kwdefaults__ = {"c": "C"}
try:
    f()
except TypeError as e:
    print(e)
print(f(d="D"))
f.__kwdefaults__["d"] = "DD"
print(f())
