# functools.partial: arguments, keywords, placeholders, binding.
from _functools import partial, Placeholder as _


def f(*args, **kwargs):
    return args, kwargs


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


p = partial(f, 1, 2, a=3)
print(p(), p(4), p(4, a=5, b=6), p.func is f, p.args, p.keywords)
print(partial(p, 9, c=1).args, partial(p, 9, c=1).keywords, partial(p).func is f)
p.note = 1
print(p.__dict__, partial(p, 5).func is p, partial(p, 5)(6))
t(lambda: partial())
t(lambda: partial(5))
t(lambda: partial(func=f))
t(lambda: partial(f, _))
t(lambda: partial(f, x=_))
t(lambda: partial(f, _, 1)())
t(lambda: partial(f, _, 1)(2, 3, x=5))
t(lambda: partial(f, _, 2, _, 4)(1, 3, 5))
t(lambda: partial(f, _, 2, _, 4)(1))
t(lambda: partial(partial(f, _, 1, _, 2), 3, a=1).args)
t(lambda: partial(partial(f, _, 1, _, 2), _, 4).args)
t(lambda: partial(partial(f, 1, a=2), 3, a=4)(5))
t(lambda: partial(f, 1).__setstate__(5))
t(lambda: partial(f, 1).__setstate__((f, (1,), {}, None)))
t(lambda: partial(f, 1).__setstate__((f, (_,), {}, None)))
t(lambda: p.__reduce__()[2][1:])
t(lambda: setattr(p, "func", 1))
t(lambda: _)
t(lambda: type(_)() is _)
t(lambda: type(_)(1))
t(lambda: _.__reduce__())
t(lambda: type("x", (type(_),), {}))
print(repr(partial(print, 1, "a", sep="-")).replace(repr(print), "print"))


class P(partial):
    def __call__(self, *args):
        return "own call", args


print(P(f, 1)(2), type(P(f)), partial(P(f, 1), 2)())


class C:
    m = partial(f, "bound")
    s = staticmethod(partial(f, "static"))
    k = classmethod(partial(f, "class"))

    def __repr__(self):
        return "C()"


print(C().m(2), C.m(2), C().s(2), C().k(2)[0][0])
q = partial(f)
q.__setstate__((q, (), {}, {}))
print(q)
q.__setstate__((f, (q,), {"z": 1}, {"attr": 5}))
print(q.attr, q.keywords, repr(q).endswith(", ..., z=1)"))
print(partial(int, base=2)("101"), list(map(partial(pow, 2), range(5))), partial[int])
print(sorted([3, 1], key=partial(lambda s, x: s * x, -1)), hash(p) == hash(p), p == partial(f, 1, 2, a=3))
