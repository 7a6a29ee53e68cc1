# What a class body leaves behind, and what its names mean.
class Base:
    def __init_subclass__(cls, **kwargs):
        print("subclass", cls.__name__, kwargs)


class A(Base, key="value"):
    """Docstring.

    Indented.
    """
    x = 1
    y = x + 1
    del x

    def m(self):
        self.attr = self.other = 1
        return __class__

    def n(self):
        return super().__repr__()[:2], super(A, self).__class__.__name__

    class Inner:
        z = "inner"


print(A.__doc__, A.__qualname__, A.__module__, A.__static_attributes__, A.__firstlineno__)
print(A.y, hasattr(A, "x"), A().m(), A().n(), A.Inner.__qualname__)


def factory(base, n):
    class Local(base):
        n = n

        def get(self):
            return n, self.n, __class__.__name__
    return Local


n = "global"
L = factory(object, 5)
print(L().get(), L.__qualname__)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"injected": "yes"}

    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, dict(ns))


def deco(tag):
    def wrap(c):
        print("decorate", tag, c.__name__)
        return c
    return wrap


@deco("outer")
@deco("inner")
class M(*[Base], metaclass=Meta, **{"k": 1}):
    seen = injected
    __mangled = 1

    def get(self):
        return self.__mangled, __class__


print(M.seen, M().get(), [k for k in vars(M) if "mangled" in k])


class Counter:
    count = 0
    for i in range(3):
        count += i
    else:
        done = True
    squares = [i * i for i in range(count)]

    def __init__(self):
        self.total = Counter.count


print(Counter.count, Counter.i, Counter.done, Counter.squares, Counter().total)


def closure():
    v = "enclosing"

    class K:
        before = v
        get = lambda self: v

    class N:
        try:
            before = v
        except NameError as e:
            before = str(e)
        v = "own"
        after = v
        get = lambda self: v
    return K, N


K, N = closure()
print(K.before, K().get(), N.before, N.after, N().get())
