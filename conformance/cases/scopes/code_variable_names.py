def f(a, /, b, *c, d, **e):
    x = 1
    y = [z for z in b]

    def inner():
        return x, a

    return inner


code = f.__code__
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names)
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
inner = f(1, [2], d=3)
print(inner.__code__.co_varnames, inner.__code__.co_freevars, inner.__closure__[0].cell_contents)


def orders():
    first = second = (third := 1)
    del second
    return first, third


print(orders.__code__.co_varnames)
