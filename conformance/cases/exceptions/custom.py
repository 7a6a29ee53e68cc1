"""Exception classes of one's own."""


class Base(Exception):
    """Docstring."""

    def __init__(self, code, message="default"):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class Derived(Base):
    pass


try:
    raise Derived(5, "text")
except Base as e:
    print(e, repr(e), e.args, e.code, type(e).__mro__[1].__name__)
try:
    raise Derived
except TypeError as e:
    print(e)
e = ValueError("a", 1)
print(e, repr(e), e.args, str(ValueError()), str(ValueError("x")), repr(ValueError()))
e.add_note("note 1")
e.add_note("note 2")
print(e.__notes__)
try:
    e.add_note(1)
except TypeError as t:
    print(t)
e.args = ("new",)
print(e, e.args)
print(KeyError("k"), str(KeyError("k", 2)), IndexError("i"))
s = StopIteration(5)
print(s.value, s.args, SystemExit(3).code, SystemExit().code)
o = OSError(2, "No such file", "name.txt")
print(type(o).__name__, o.errno, o.strerror, o.filename, o)
print(type(OSError(13, "x")).__name__, OSError("only"), OSError(1, 2).args)
i = ImportError("m", name="n", path="p")
print(i.name, i.path, i)
print(issubclass(ZeroDivisionError, ArithmeticError), issubclass(KeyError, LookupError))
print(BaseException.__subclasses__()[:0], isinstance(KeyboardInterrupt(), Exception))


class WithEq(Exception):
    def __eq__(self, other):
        return isinstance(other, WithEq)

    __hash__ = Exception.__hash__


print(WithEq() == WithEq(), ValueError(1) == ValueError(1))


class Multi(KeyError, AttributeError):
    pass


for t in (KeyError, AttributeError, LookupError):
    try:
        raise Multi("m")
    except t as e:
        print(t.__name__, e)
e = ValueError("t")
try:
    e.__traceback__ = 1
except TypeError as t:
    print(t)
try:
    e.__cause__ = 1
except TypeError as t:
    print(t)
e.__cause__ = KeyError("c")
print(repr(e.__cause__), e.__suppress_context__, e.with_traceback(None) is e)
e.custom = 1
print(e.__dict__)
print(AttributeError("m", name="n", obj=3).obj, NameError("m", name="q").name)
u = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")
print(u, u.encoding, u.object, u.start, u.end, u.reason)
