"""Which bases and slots go together, what a class dict has, and what failed classes leave behind."""


def attempt(make):
    try:
        print(make())
    except TypeError as error:
        print("TypeError:", error)


# Instances of int, tuple and bytes vary in size: no slot fits, not even for a dict.
for base in int, tuple, bytes:
    for slots in [], ["__dict__"], ["__weakref__"], ["a"]:
        attempt(lambda: type("Sub", (base,), {"__slots__": slots}).__mro__)

# Exceptions with fields of their own cannot be joined; the others can.
for pair in [
    (OSError, StopIteration),
    (ImportError, NameError),
    (SystemExit, SyntaxError),
    (UnicodeDecodeError, UnicodeEncodeError),
    (KeyError, OSError),
    (ValueError, KeyError),
    (ConnectionError, TimeoutError),
]:
    attempt(lambda: type("Both", pair, {}).__base__)


class Old(OSError):
    pass


error = Old(2, "text")
attempt(lambda: setattr(error, "__class__", type("New", (ValueError,), {})))


# A class that cannot be made is no subclass of its bases.
class A:
    pass


class B(A):
    pass


attempt(lambda: type("Wrong", (A, B), {}))
print(A.__subclasses__(), B.__subclasses__())
B.__bases__ = (type("C", (A,), {}),)
print(B.__mro__)


class Plain:
    x = 1


print([name for name in Plain.__dict__ if name not in ("__static_attributes__", "__firstlineno__")])

# Who names neither an instance nor a class gets nothing bound.
for descriptor in [list.append, list.__add__, Plain.__init__, attempt, property(), staticmethod(len)]:
    attempt(lambda: descriptor.__get__(None))
    attempt(lambda: descriptor.__get__(None, None))
attempt(lambda: list.__add__.__get__(3))
attempt(lambda: list.__add__(3, 4))
attempt(lambda: super(3, 3))


# Where there is no dict, errors say so unless the class sets attributes in a way of its own.
class Slots:
    __slots__ = ()


class Getting(Slots):
    __slots__ = ()

    def __getattribute__(self, name):
        return object.__getattribute__(self, name)


class Setting(Slots):
    __slots__ = ()

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


class Deleting(Slots):
    __slots__ = ()

    def __delattr__(self, name):
        object.__delattr__(self, name)


for o in [Slots(), Getting(), Setting(), Deleting(), 3, super(Slots, Slots()), list[int], attempt.__call__]:
    for change in lambda: setattr(o, "x", 1), lambda: delattr(o, "x"):
        try:
            change()
        except AttributeError as error:
            print(error)
