# functools.singledispatch and singledispatchmethod.
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(x):
    return f"object {x!r}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return "list " + ", ".join(show(i) for i in x)


@show.register(str)
@show.register(bytes)
def text(x):
    return f"text {x!r}"


print(show(1.5), show(True), show([1, "a", b"b", None]), show.dispatch(bool) is show.dispatch(int))
print(sorted(t.__name__ for t in show.registry), show.__name__)


class C:
    @singledispatchmethod
    def m(self, x):
        return "any"

    @m.register
    def _(self, x: dict):
        return "dict"

    @m.register
    @classmethod
    def _(cls, x: str):
        return "class " + cls.__name__


print(C().m(1), C().m({}), C().m("s"))
try:
    show()
except TypeError as e:
    print(e)
