x = "module"


def outer():
    x = "outer"

    def inner():
        global x
        before = x
        x = "changed by inner"
        return before

    return inner(), x


print(outer(), x)


def make():
    global made_here
    made_here = [1, 2]


make()
print(made_here)
