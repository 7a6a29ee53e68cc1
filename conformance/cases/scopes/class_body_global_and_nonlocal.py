x = "module"


def f():
    x = "function"
    y = "untouched"

    class C:
        global x
        nonlocal y
        x = "module, set in class"
        y = "function, set in class"
        z = (x, y)

    return C, y


C, y = f()
print(C.z, x, y)
print(sorted(name for name in vars(C) if not name.startswith("__")))
