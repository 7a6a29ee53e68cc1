def a():
    n = 0
    def b():
        def c():
            def d():
                nonlocal n
                n += 1
                return n
            return d
        return c
    d = b()()
    d(); d()
    return n, d.__code__.co_freevars, b.__code__.co_freevars, b.__code__.co_cellvars
print(a())
def nearest():
    x = 1
    def mid():
        x = 2
        def inner():
            nonlocal x
            x = 3
        inner()
        return x
    return mid(), x
print(nearest())
