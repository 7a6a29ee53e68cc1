def tag(label):
    def decorate(function):
        print("decorating", function.__name__, "with", label)
        return function

    return decorate


name = "module"


def outer():
    name = "outer"

    @tag(name)
    def name(name=name):
        return name

    return name


print(outer()())


class C:
    label = "in class"

    @tag(label)
    def method(self):
        return self.label


print(C().method())
