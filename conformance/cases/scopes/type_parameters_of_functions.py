def first[T](items: list[T]) -> T:
    return items[0], T.__name__


print(first([7]), first.__type_params__)
try:
    T
except NameError as error:
    print(error)


def outer[A](a: A):
    def inner[B](b: B):
        return A, B

    return inner


print(outer(1)(2), outer(1).__type_params__)


def bounds[S: int, *Ts, **P](): ...


print(bounds.__type_params__, bounds.__type_params__[0].__bound__)
