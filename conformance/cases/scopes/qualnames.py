def outer():
    def inner():
        class Local:
            def method(self):
                return lambda: [g for g in ()]

        return Local

    return inner


Local = outer()()
print(outer.__qualname__, outer().__qualname__, Local.__qualname__)
print(Local().method.__qualname__, Local().method().__qualname__)
print((i for i in ()).__qualname__, (lambda: 0).__qualname__)


def f():
    global g

    def g(): ...

    class C:
        def m(self): ...

    return C


print(f().m.__qualname__, g.__qualname__)
