class _Strip__:
    def make(self):
        __n = 0

        def bump():
            nonlocal __n
            __n += 1
            return __n

        return bump


bump = _Strip__().make()
print(bump(), bump(), bump.__code__.co_freevars)


class __:
    __x = 1


print([k for k in vars(__) if k.endswith("x")])


def f(__x):
    class C:
        def get(self):
            return __x

    return C


try:
    f(1)().get()
except NameError as error:
    print(error)
