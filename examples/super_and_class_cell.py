"""super() without arguments works through a hidden cell named __class__."""


class Base:
    def hello(self):
        return ["Base"]


class Left(Base):
    def hello(self):
        return ["Left"] + super().hello()


class Right(Base):
    def hello(self):
        return ["Right"] + super().hello()


class Both(Left, Right):
    def hello(self):
        return ["Both"] + super().hello()

    def who(self):
        return __class__


print("order of calls:", Both().hello())
print("who defined the method:", Both().who())
print("free variables:", Both.hello.__code__.co_freevars)
print("the cell holds the class:", Both.hello.__closure__[0].cell_contents is Both)


class Meta(type):
    def __new__(mcls, name, bases, namespace):
        print("in the namespace:", [key for key in namespace if key == "__classcell__"])
        return super().__new__(mcls, name, bases, namespace)


class Made(metaclass=Meta):
    def itself(self):
        return __class__


print("the metaclass passed the cell on:", Made().itself() is Made)

try:
    (lambda: super())()
except RuntimeError as error:
    print("RuntimeError:", error)
