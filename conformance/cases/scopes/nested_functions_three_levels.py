def one(a):
    b = a + 1

    def two(c):
        d = b + c

        def three(e):
            return [a, b, c, d, e]

        return three

    return two


three = one(1)(10)
print(three(100))
print(three.__code__.co_freevars)
print([cell.cell_contents for cell in three.__closure__])
print(one.__code__.co_cellvars, one(1).__code__.co_cellvars, one(1).__code__.co_freevars)
