class Node[T: Later]:
    pass


parameter = Node.__type_params__[0]
try:
    parameter.__bound__
except NameError as error:
    print(error)


class Later:
    pass


print(parameter.__bound__)


def f[T: (int, Unknown)](): ...


try:
    f.__type_params__[0].__constraints__
except NameError as error:
    print(error)
Unknown = str
print(f.__type_params__[0].__constraints__)


class D[T = Later]: ...


print(D.__type_params__[0].__default__)
