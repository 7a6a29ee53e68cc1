"""How classes of other modules, and such with odd attributes, are named."""
source = '''
class Slotted:
    __slots__ = ("a",)
class Bad: pass
'''
space = {"__name__": "other"}
exec(source, space)
Slotted, Bad = space["Slotted"], space["Bad"]


def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "name", None))


def enter(manager):
    with manager:
        pass


class OnlySet:
    def __set__(self, instance, value):
        pass


class OnlyDelete:
    def __delete__(self, instance):
        pass


class Described:
    s = OnlySet()
    d = OnlyDelete()


show(lambda: Slotted().a)
show(lambda: enter(Bad()))
show(lambda: enter(Slotted))
show(lambda: setattr(Described(), "d", 1))
show(lambda: delattr(Described(), "s"))
show(lambda: Bad.__abstractmethods__)
Odd = type("Odd", (), {"__module__": 5, "__qualname__": "other.Odd"})
print(Odd, repr(Odd())[:10])
Odd.__name__ = "Renamed"
print(Odd, Odd.__qualname__)
Plain = type("Plain", (), {"__module__": "builtins", "__qualname__": "q"})
print(Plain, {Plain: 1} and "hashable")
show(lambda: {Plain(): 1} and {type("Unhashable", (), {"__hash__": None, "__module__": 5})(): 1})
