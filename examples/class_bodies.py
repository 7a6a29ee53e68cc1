"""A class body is a scope that functions inside it do not see."""

factor = 10


class Prices:
    factor = 2
    base = [1, 2, 3]
    scaled = [price * factor for price in base]  # factor here is the global one

    def method(self):
        return factor  # and here too: functions skip the class body

    def own(self):
        return self.factor


print("comprehension:", Prices.scaled)
print("method:", Prices().method(), "- through self:", Prices().own())


def make(default):
    class Local:
        value = default  # class bodies do see enclosing functions

        def get(self):
            return default, self.value

    return Local


print("captured by class and method:", make("outer")().get())


def body_that_assigns():
    x = "enclosing"

    class Body:
        seen = x  # x is assigned below, so this looks in the class, then in the globals
        x = "class"

    return Body


try:
    body_that_assigns()
except NameError as error:
    print("NameError:", error)


class Mangled:
    def __init__(self):
        self.__secret = 1  # private names carry the class's name

    def reveal(self):
        return (lambda: self.__secret)()


print("mangled:", vars(Mangled()), Mangled().reveal())
