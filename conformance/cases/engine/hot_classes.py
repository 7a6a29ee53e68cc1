"""Classes that change under code that has become hot."""


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def total(self):
        return self.x + self.y

    @property
    def half(self):
        return self.x / 2

    @classmethod
    def origin(cls):
        return cls(0, 0)

    @staticmethod
    def name():
        return "point"


class Sub(Point):
    def total(self):
        return super().total() * 10


class Slotted:
    __slots__ = ("a",)

    def __init__(self, a):
        self.a = a


def use(kind, i):
    p = kind(i, 1)
    p.extra = i
    p.x += 1
    return p.total(), p.half, kind.origin().total(), p.name(), p.extra


for i in range(2000):
    a = use(Point, i)
    b = use(Sub, i)
print(a, b)

Point.total = lambda self: "patched"
print(use(Point, 1))
try:
    print(use(Sub, 1))
except TypeError as e:
    print(e)
Point.__init__ = lambda self, x, y: self.__dict__.update(x=x * 100, y=y)
print(use(Point, 1))
Point.x = property(lambda self: "hidden", lambda self, value: None)
print(use.__name__, Point(1, 2).x)
del Point.x


def init_returning(self, x, y):
    return 5


Point.__init__ = init_returning
try:
    use(Point, 1)
except TypeError as e:
    print(e)


def slots(n):
    total = 0
    for i in range(n):
        s = Slotted(i)
        s.a += 1
        total += s.a
    return total


print(slots(3000))
s = Slotted(1)
del s.a


def read(o):
    return o.a


for o in (Slotted(1), s):
    for i in range(1000):
        try:
            value = read(o)
        except AttributeError as e:
            value = str(e)
    print(value)


class Fallback:
    def __getattr__(self, name):
        return "no " + name


def get(o):
    return o.a


for i in range(2000):
    value = get(Fallback())
print(value)
