"""Lazy annotations, type parameters with bounds and defaults, type aliases."""

import annotationlib, typing, inspect
from annotationlib import Format, get_annotations


class A:
    x: Undefined
    y: list[Later] = []

    def m(self, a: Nope, *b: int, c: 'str'='') -> Ret:
        ...
for f in Format:
    try:
        print(f.name, get_annotations(A, format=f))
    except Exception as e:
        print(f.name, type(e).__name__, e)
print(get_annotations(A.m, format=Format.STRING), get_annotations(A.m, format=Format.FORWARDREF))
Later = int
Undefined = 3
print(A.__annotations__, A.__annotate__)
try:
    A.m.__annotations__
except NameError as e:
    print(e)


class B[T: (int, str), *Ts, **P, U = int]:

    def meth[V](self, x: T, *a: *Ts, **k) -> V:
        return V
    type Alias = dict[T, U]
print(B.__type_params__, B.meth.__type_params__, B.Alias, B.Alias.__value__)
T, Ts, P, U = B.__type_params__
print(T.__bound__, T.__constraints__, U.__default__, U.has_default(), T.has_default(), Ts, P.args, P.kwargs, T.__name__, T.__infer_variance__)
print(B[int, str, [int], bool], B.__orig_bases__, B.__parameters__)
for f in [lambda: B[int], lambda: T(), lambda: B.Alias[int], lambda: typing.get_type_hints(A)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
type Rec = list[Rec] | int
print(Rec, Rec.__value__, Rec.__name__, Rec.__module__, type(Rec), Rec.evaluate_value(Format.STRING))
type Bad = undefined_name
try:
    Bad.__value__
except NameError as e:
    print(e)


def outer[T](x: T):

    def inner[S: T](y: S) -> T:
        return (T, S)
    return inner
i = outer(3)
print(i.__type_params__[0].__bound__, i(1), i.__annotations__)


class C[T]:

    class D[U](list[T]):

        def f(self) -> tuple[T, U]:
            ...
print(C.D.__orig_bases__, C.D.f.__annotations__, C.D.__mro__[1])
for src in ['def f[T, T](): pass', 'class A[T=int, U]: pass', 'type X[T: (yield)] = 1', 'def f[T](x: (T := 3)): pass', 'type X = (yield)', 'class A[**P = [int], *Ts = *tuple[int]]: pass', 'def f[*T: int](): pass', 'type = 3; type x = 3; print(type, x)', 'class A[T]: nonlocal T', 'def f[__debug__](): pass', 'type (x) = 3']:
    try:
        exec(src)
        print('ok')
    except Exception as e:
        print(type(e).__name__, e)
lazy = lambda: 0


def ann(a: (lazy := (lambda: 1))=1):
    pass
