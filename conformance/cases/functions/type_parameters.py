"""Generic functions, classes and aliases (PEP 695, 696)."""


def first[T](items: list[T]) -> T:
    return items[0]


print(first([1]), first.__type_params__, first.__annotations__)
T = first.__type_params__[0]
print(T.__name__, T.__bound__, T.__constraints__)


def bound[S: str, *Ts, **P](x: S):
    return S, Ts, P


print(bound(1), bound.__type_params__[0].__bound__)


class Box[T: (int, str) = int]:
    def get(self) -> T:
        return T


print(Box.__type_params__[0].__constraints__, Box.__type_params__[0].__default__)
print(Box().get() is Box.__type_params__[0])
type Pair[A] = tuple[A, A]
print(Pair, Pair.__value__, Pair.__type_params__)
type Lazy = Undefined
try:
    Lazy.__value__
except NameError as e:
    print(e)
Undefined = 3
print(Lazy.__value__)
