# The whole file is rejected before anything is printed.
print("never printed")


def f():
    value = 1

    def g():
        print(value)
        nonlocal value

    return g
