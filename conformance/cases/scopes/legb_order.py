# One name, four levels: local, enclosing, global, built-in.
len = "global len"


def outer():
    len = "enclosing len"

    def inner():
        len = "local len"
        return len

    def reader():
        return len

    return inner(), reader(), len


print(outer())
print(len)
del len
print(len("back to the built-in"))
