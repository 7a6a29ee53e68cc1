# A class that nothing refers to is gone after a collection, whatever code has seen of it.
import gc
import types
import weakref

TURNS = 20_000


def check(name, reference):
    for _ in range(3):
        gc.collect()
    print(name, reference() is None)


def use(o):
    return o.m()


def construct(c):
    return c()


def attribute(o):
    o.x = 1
    return o.x


def seen_elsewhere():
    class Seen:
        def m(self):
            return 1

    for _ in range(TURNS):
        use(construct(Seen))
        attribute(construct(Seen))
    return weakref.ref(Seen)


def with_super():
    class Base:
        def f(self):
            return 1

    class Derived(Base):
        def f(self):
            return super().f()

    o = Derived()
    for _ in range(TURNS):
        o.f()
    return weakref.ref(Derived)


def with_operators():
    class Value:
        def __add__(self, other):
            return self

        def __getitem__(self, i):
            return i

    value = Value()
    for _ in range(TURNS):
        value + value
        value[1]
        isinstance(value, Value)
    return weakref.ref(Value)


def of_module(module):
    return module.Inside


def in_module():
    module = types.ModuleType("made")
    exec("class Inside: pass", module.__dict__)
    for _ in range(TURNS):
        of_module(module)
    return weakref.ref(module)


check("methods and attributes", seen_elsewhere())
check("super", with_super())
check("operators", with_operators())
check("module", in_module())
