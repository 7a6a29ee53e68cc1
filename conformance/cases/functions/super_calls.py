"""super(), in every position."""


class A:
    def f(self, *args, **kw):
        return ["A.f", args, kw]

    @classmethod
    def c(cls, x=0):
        return ["A.c", cls.__name__, x]

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return "A.p"

    value = "A.value"


class B(A):
    def f(self, *args, **kw):
        return ["B.f"] + super().f(*args, **kw)

    @classmethod
    def c(cls, x=0):
        return ["B.c"] + super().c(x)

    @property
    def p(self):
        return "B.p " + super().p

    def others(self):
        return super().value, super().s(), super(B, self).value, super(A, self).__class__

    def nested(self):
        return (lambda: super(B, self).f())(), [super(B, self).s() for _ in range(1)]

    def closure(self):
        def inner():
            return __class__.__name__

        return inner()

    def missing(self):
        return super().nothing

    def keyword(self):
        return super().f(1, k=2)


class C(B):
    def f(self, *args, **kw):
        return ["C.f"] + super().f(*args, **kw)


c = C()
print(c.f(1, k=2), c.c(5), C.c(), c.p, c.others(), c.nested(), c.closure(), c.keyword())
for bad in (lambda: c.missing(), lambda: super(int, c), lambda: super().x, lambda: super(1, 2)):
    try:
        print(bad())
    except (AttributeError, TypeError, RuntimeError) as e:
        print(type(e).__name__, e)


class Left(A):
    def f(self):
        return ["Left"] + super().f()


class Right(A):
    def f(self):
        return ["Right"] + super().f()


class Both(Left, Right):
    def f(self):
        return ["Both"] + super().f()


print(Both().f())


class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        made = super().__new__(mcls, name, bases, ns)
        made.tag = kw.get("tag")
        return made

    def __call__(cls, *args):
        return ("made", super().__call__(*args).__class__.__name__)


class M(metaclass=Meta, tag="t"):
    def __init__(self, *a):
        super().__init__()


print(M.tag, M(1, 2))
