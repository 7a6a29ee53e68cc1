def power(exponent):
    def raise_to(base):
        return base ** exponent
    return raise_to
square, cube = power(2), power(3)
print([square(n) for n in range(6)], [cube(n) for n in range(6)])
print(square.__closure__[0].cell_contents, cube.__closure__[0].cell_contents)
print(square.__name__, square.__qualname__, square.__code__.co_freevars, power.__code__.co_cellvars)
print(square.__code__ is cube.__code__, square.__closure__[0] is cube.__closure__[0])
