type Pair[T] = tuple[T, T]
type Lazy = not_yet
print(Pair, Pair.__type_params__, Pair.__value__, Pair[int])
try:
    Lazy.__value__
except NameError as error:
    print(error)
not_yet = int
print(Lazy.__value__)


class C:
    inner = str
    type Alias = list[inner]


inner = "global"
print(C.Alias.__value__)


def f(local):
    type Local = dict[str, local]
    return Local


print(f(int).__value__, f(int).__module__)
