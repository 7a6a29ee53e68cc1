def f(a, b=2, *args, c, d=4, **kwargs):
    def inner():
        nonlocal a
        a = "changed"
        return b, args, c, d, kwargs

    return inner(), a


print(f(1, c=3))
print(f(1, 2, 5, 6, c=3, e=7))
print(f.__code__.co_varnames, f.__code__.co_cellvars)
