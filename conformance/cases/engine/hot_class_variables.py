"""Attributes of classes that hot code writes: seen by subclasses and instances, shadowed, deleted."""

TIMES = 3000


class Base:
    count = 0
    label = "base"

    def __init__(self):
        Base.count += 1

    def read(self):
        return self.count, self.label


class Derived(Base):
    pass


class Shadowing(Base):
    count = -1


def turn(i):
    made = Derived() if i % 2 else Shadowing()
    Base.label = i
    return made.read(), Derived.count, Shadowing.count, Base.__dict__["count"]


for i in range(TIMES):
    result = turn(i)
print(result, vars(Base)["label"], vars(Derived).get("label"))


def read(o):
    try:
        return o.label
    except AttributeError as error:
        return str(error)


derived = Derived()
for i in range(TIMES):
    Base.label = i
    read(derived)
print(read(derived), read(Derived), read(Shadowing))
Derived.label = "own"
print(read(derived), read(Derived), read(Shadowing))
del Derived.label
print(read(derived), read(Derived), read(Shadowing))
Base.label = property(lambda self: ("property", self.count))
print(read(derived), type(read(Derived)).__name__)
Base.label = lambda self: "method"
print(derived.label(), Base.label(derived))
Base.label = 5
print(read(derived), read(Derived))
derived.label = "instance"
Base.label = 6
print(read(derived), read(Derived))
del derived.label, Base.label
print(read(derived), read(Derived))
Base.label = "again"
print(read(derived), read(Derived))


class Descriptor:
    def __get__(self, instance, owner):
        return "got", owner.__name__


Base.label = 1
Base.label = 2
print(read(derived), Base.label)
Base.label = Descriptor()
print(read(derived), Base.label)
Base.label = 3
Derived.__bases__ = (Shadowing,)
print(read(derived), derived.count, read(Derived))


class Plain:
    pass


value = Plain()
Base.label = 1
Base.label = value
Base.label = value
print(read(derived) is value)
Plain.__get__ = lambda self, instance, owner: "now a descriptor"
print(read(derived), Base.label)


class Meta(type):
    @property
    def level(cls):
        return cls.stored + 100


class WithMeta(metaclass=Meta):
    stored = 0


for i in range(TIMES):
    WithMeta.stored = i
    level = WithMeta.level
print(level, WithMeta.stored)
