def f():
    x = "function"

    class C:
        if False:
            x = 1
        print(x)

    return C


try:
    f()
except NameError as error:
    print(type(error).__name__, error)
x = "global"
f()
