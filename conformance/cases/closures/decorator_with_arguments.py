def repeat(times, sep=","):
    def decorate(f):
        def wrapper(*a):
            return sep.join(f(*a) for _ in range(times))
        return wrapper
    return decorate
@repeat(3)
def a(): return "a"
@repeat(2, sep="-")
def b(x): return x * 2
print(a(), b("z"))
print(a.__code__.co_freevars, [type(c.cell_contents).__name__ for c in a.__closure__])
