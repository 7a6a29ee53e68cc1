# Annotations are evaluated when they are asked for; type parameters have scopes of their own.
def f(a: undefined, b: int = 1, *args: str, c: "text" = 2, **kw: list[int]) -> None:
    local: also_undefined = 3
    return local


print(f(0))
try:
    f.__annotations__
except NameError as e:
    print(e)
undefined = float
print(f.__annotations__)

x: int = 1
if x:
    y: str
else:
    z: bytes
(w): float = 2
print(__annotate__(1))


class C:
    a: int
    b: "C" = None
    c: D
    if x > 1:
        d: never
    __private: str

    def m(self, other: a) -> "c":
        pass


class D:
    pass


print(C.__annotations__)
C.a = bool
print(C.m.__annotate__(1)["other"])


def generic[T, *Ts, **P](x: T, *args: *Ts) -> T:
    return x


print(generic.__type_params__, generic.__annotations__, generic(5))


class Box[T: (int, str) = int]:
    item: T

    def get(self) -> T:
        return T


print(Box.__type_params__, Box.__orig_bases__, Box[int], Box().get())
print(Box.__type_params__[0].__constraints__, Box.__type_params__[0].__default__)
type Alias[K, V = list[K]] = dict[K, V]
print(Alias, Alias.__value__, Alias.__type_params__[1].__default__)
type Lazy = missing
try:
    Lazy.__value__
except NameError as e:
    print(e)
try:
    f.__annotate__(99)
except NotImplementedError:
    print("NotImplementedError")
