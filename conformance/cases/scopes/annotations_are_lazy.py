def f(a: undefined_a, b: int = 1) -> undefined_r: ...


try:
    f.__annotations__
except NameError as error:
    print(error)
undefined_a, undefined_r = "A", "R"
print(f.__annotations__)
x: print("never evaluated at once") = 5
print(x, "__annotations__" in globals())


class C:
    y: z

    z = "class z"


print(C.__annotations__)
