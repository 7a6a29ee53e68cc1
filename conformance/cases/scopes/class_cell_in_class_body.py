try:

    class A:
        x = __class__

except NameError as error:
    print(error)


class B:
    def f(self):
        __class__ = "assigned"
        return __class__

    class Nested:
        def g(self):
            return __class__


print(B().f(), B.Nested().g())
