x = "module"


def f(a=x, b=[i for i in "ab"]):
    x = "local"
    return a, b, x


x = "changed"
print(f())


class C:
    y = "class"

    def method(self, value=y):
        return value


print(C().method())


def recursive_default():
    def inner(n, again=lambda: inner):
        return n if n == 0 else again()(n - 1)

    return inner(3)


print(recursive_default())
