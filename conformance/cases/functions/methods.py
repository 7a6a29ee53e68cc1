"""Bound methods, static methods, class methods."""


class A:
    def method(self, x=1):
        """Docstring of method."""
        return "method", x

    @classmethod
    def make(cls, x=1):
        return cls.__name__, x

    @staticmethod
    def help(x=1):
        return "help", x


class B(A):
    pass


a = A()
print(a.method(), a.method(2), A.method(a, 3), a.method.__func__(a, 4))
print(A.make(), a.make(2), B.make(3), B().make(4))
print(A.help(), a.help(2), B.help(3))
m = a.method
print(m == a.method, m is a.method, m.__self__ is a, m.__name__, m.__doc__, m.__qualname__)
print(hash(m) == hash(a.method), m == A().method)
a.method = lambda: "own"
print(a.method())
del a.method
print(a.method())
A.method = lambda self: "replaced"
print(a.method(), m())
B.extra = lambda self, *args: args
print(B().extra(1, 2, 3, 4, 5))
for name in ("nothing", "help"):
    try:
        print(getattr(a.make, name))
    except AttributeError as e:
        print(e)
try:
    a.make.x = 1
except AttributeError as e:
    print(e)


class Callable:
    def __call__(self, *args, **kwargs):
        return args, kwargs


c = Callable()
print(c(), c(1), c(1, 2, k=3))
c.__call__ = lambda: "ignored"
print(c())


class Slots:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


s = Slots()
print(s.a)
for action in ("s.b", "s.c", "setattr(s, 'c', 1)"):
    try:
        print(eval(action))
    except AttributeError as e:
        print(e)
