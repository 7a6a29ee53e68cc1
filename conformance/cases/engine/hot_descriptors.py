"""Properties, class methods and static methods read by hot code, and what takes their place."""

TIMES = 1500


class Base:
    def __init__(self, value):
        self.value = value

    @property
    def double(self):
        return self.value * 2

    @double.setter
    def double(self, new):
        self.value = new // 2

    @property
    def failing(self):
        if self.value % 3 == 0:
            raise AttributeError("no third")
        return self.value

    @classmethod
    def name(cls, *args):
        return cls.__name__, args

    @staticmethod
    def add(a, b=1):
        return a + b

    write_only = property(None, lambda self, value: None)


class Derived(Base):
    @property
    def double(self):
        return -super().double

    @classmethod
    def name(cls, *args):
        return super().name("derived", *args)


class Fallback(Base):
    def __getattr__(self, name):
        return "fallback for " + name


class Slotted:
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    @property
    def half(self):
        return self.value / 2


def turn(o, i):
    if type(o) is not Derived:
        o.double = i
    try:
        failing = o.failing
    except AttributeError as error:
        failing = str(error)
    name, add = o.name, o.add
    return o.double, failing, name(i), add(i), o.add(1, 2), type(o).name(), type(o).add(i)


objects = Base(1), Derived(2), Fallback(3)
for i in range(TIMES):
    results = [turn(o, i) for o in objects]
for result in results:
    print(result)
slotted = Slotted(3)
for i in range(TIMES):
    slotted.value = i
    result = slotted.half
print(result)


def read(o):
    try:
        return o.double
    except AttributeError as error:
        return str(error)


def call(o):
    return o.name(1), o.add(1)


base, derived, fallback = objects
for i in range(TIMES):
    result = read(base), read(derived), read(fallback), call(base), call(derived)
print(result)
vars(base)["double"] = "shadow"
vars(base)["name"] = lambda *args: ("own", args)
print(read(base), call(base))
Base.double = property(lambda self: "replaced")
print(read(base), read(fallback))
property.__init__(vars(Base)["double"], lambda self: "initialized again")
print(read(base), read(fallback))
Base.double = 5
print(read(base), read(fallback))
del Base.double
print(read(base), read(fallback))
Base.name = classmethod(lambda cls, *args: ("new", cls.__name__, args))
Base.add = staticmethod(lambda a: ("new static", a))
print(call(base), call(derived))
Base.add = classmethod(lambda cls, a: ("class now", cls.__name__, a))
print(call(derived), Derived.add(2))


def write_only(o):
    try:
        return o.write_only
    except AttributeError as error:
        return str(error)


for i in range(TIMES):
    result = write_only(derived), write_only(fallback)
print(result)


class Counting(property):
    reads = 0

    def __get__(self, instance, owner=None):
        Counting.reads += 1
        return super().__get__(instance, owner)


class Counted:
    value = Counting(lambda self: "counted")


counted = Counted()
for i in range(TIMES):
    result = counted.value
print(result, Counting.reads)


class First:
    def who(self, *args):
        return "First", args


class Second(First):
    def who(self, *args):
        return "Second", super().who(*args), super().who(1)


class Third(First):
    def who(self, *args):
        return "Third", super().who(1, *args)


class Diamond(Second, Third):
    def who(self):
        return "Diamond", super().who()

    @classmethod
    def made(cls):
        return super().__new__(cls)


def all_of(*objects):
    return [o.who() for o in objects]


for i in range(TIMES):
    result = all_of(Second(), Diamond(), Third(), Diamond.made())
print(result)
First.who = lambda self, *args: ("replaced", args)
print(all_of(Second(), Diamond(), Third()))
Third.who = lambda self, *args: "third replaced"
print(all_of(Second(), Diamond(), Third()))
del Third.who
print(all_of(Second(), Diamond(), Third()))
Second.__bases__ = (Third,)
print(all_of(Second(), Diamond(), Third()))


class Meta(type):
    def who(cls):
        return super().__call__


for i in range(TIMES):
    result = Meta("Made", (), {}).who().__name__
print(result)
try:
    Second.who(5)
except TypeError as error:
    print(error)
