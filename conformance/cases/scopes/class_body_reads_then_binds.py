x = "global"


def f():
    x = "function"

    class A:
        before = x
        x = "class"
        after = x

    class B:
        seen = x

    return A.before, A.after, B.seen


print(f())
