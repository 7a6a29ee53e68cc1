x = "global"


def f():
    x = "local"
    exec("x = 'from exec'")
    return x


print(f(), x)


def g():
    namespace = locals()
    exec("made = 5", globals(), namespace)
    return namespace["made"], "made" in locals()


print(g())


def h():
    y = 3
    return eval("y * 2"), eval("(lambda: x)()")


print(h())
