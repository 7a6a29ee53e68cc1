"""locals() is a fresh snapshot at each call; exec and eval take namespaces."""

rate = 3


def snapshot(a):
    b = a + 1
    before = locals()
    before["b"] = "changed in the snapshot"
    b += 1
    return before, locals() is before, b


print("snapshot:", snapshot(1))


def captured():
    seen = "from outside"

    def inner(own):
        return seen, sorted(locals())

    return inner


print("free variables are in locals():", captured()(1))


def evaluate(x):
    rate = 5
    return eval("x * rate"), eval("x * rate", globals(), {"x": x})


print("eval with our locals, with given ones:", evaluate(2))


def execute():
    x = 1
    exec("x = 2; y = x")
    namespace = {}
    exec("def f(n): return n * factor", {"factor": 7}, namespace)
    return x, namespace["f"](6)


print("exec does not change a function's locals:", execute())

try:
    execute.__globals__["rate"] = 4
    eval("not_there + 1")
except NameError as error:
    print("NameError:", error, "- rate is now", rate)


def outer():
    free = 1

    def inner():
        return free

    return inner


try:
    exec(outer().__code__)
except TypeError as error:
    print("TypeError:", error)
