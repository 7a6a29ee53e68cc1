import inspect

factor = 3


def outer(a):
    b = [a]

    def inner(c):
        return a + len(b) + c + factor + missing

    return inner


variables = inspect.getclosurevars(outer(1))
print(variables.nonlocals, variables.globals, sorted(variables.builtins), variables.unbound)
