"""Names are looked up in four places: Local, Enclosing, Global, Built-in.

The place of each name is decided when the function is compiled, by where the
name is assigned, and never by who calls the function.
"""

x = "global"


def outer():
    x = "enclosing"

    def inner():
        x = "local"
        return x

    def inner_without_x():
        return x

    return inner(), inner_without_x()


def without_x():
    return x


def shadow_a_builtin():
    len = lambda _: "my own len"
    return len([1, 2, 3])


def called_from_elsewhere():
    x = "the caller's"
    return without_x()


print("L, E:", outer())
print("G:   ", without_x())
print("B:   ", len([1, 2, 3]))
print("a local hides a built-in:", shadow_a_builtin())
print("the caller's names are not searched:", called_from_elsewhere())
