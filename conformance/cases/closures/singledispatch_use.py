from functools import singledispatch, singledispatchmethod
@singledispatch
def show(x): return "object"
@show.register
def _(x: int): return "int"
@show.register(list)
def _l(x): return "list of " + ", ".join(map(show, x))
@show.register(float)
@show.register(complex)
def _n(x): return "number"
print(show("s"), show(1), show([1, 2.5, "x", True]), show(1j))
print(show.dispatch(bool)(True), sorted(c.__name__ for c in show.registry))
class N:
    @singledispatchmethod
    def neg(self, x): raise NotImplementedError(type(x).__name__)
    @neg.register
    def _(self, x: int): return -x
    @neg.register
    def _(self, x: bool): return not x
print(N().neg(5), N().neg(True))
try:
    N().neg("x")
except NotImplementedError as e:
    print(repr(e))
