"""Attributes of functions: what can be set, and what the errors say."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


def set_attribute(o, name, value):
    attempt(lambda: setattr(o, name, value))


def del_attribute(o, name):
    attempt(lambda: delattr(o, name))


def outer():
    x = 1

    def g(a, b=2, *, k=3):
        "doc of g"
        return x

    return g


g = outer()


def plain():
    pass


print(g.__name__, g.__qualname__, g.__module__, g.__doc__, g.__defaults__, g.__kwdefaults__)
print(plain.__closure__, plain.__doc__, plain.__defaults__, plain.__dict__, plain.__type_params__)
for name, value in [
    ("__code__", 1),
    ("__code__", plain.__code__),
    ("__defaults__", 1),
    ("__kwdefaults__", 1),
    ("__name__", 1),
    ("__qualname__", 1),
    ("__annotations__", 1),
    ("__annotate__", 1),
    ("__type_params__", 1),
    ("__closure__", 1),
    ("__globals__", 1),
    ("__builtins__", 1),
    ("__dict__", 1),
]:
    set_attribute(g, name, value)
for name in [
    "__code__",
    "__defaults__",
    "__kwdefaults__",
    "__name__",
    "__annotations__",
    "__annotate__",
    "__dict__",
    "__doc__",
    "__module__",
    "__closure__",
    "__type_params__",
    "missing",
]:
    del_attribute(g, name)
print(g.__doc__, g.__module__, g.__defaults__)
g.color = "red"
print(g.color, g.__dict__)
del g.color
attempt(lambda: g.color)
g.__dict__ = {"size": 3}
print(g.size)
g.__name__ = "renamed"
g.__qualname__ = "Some.renamed"
print(repr(g).split(" at ")[0])
attempt(lambda: g())
plain.__code__ = (lambda: "other code").__code__
print(plain())
print(plain.__get__(3)  .__self__, plain.__get__(None, int) is plain)
