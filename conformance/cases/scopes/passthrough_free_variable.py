# middle does not use x, but must hand its cell on.
def outer():
    x = "shared"

    def middle():
        def inner():
            return x

        return inner

    return middle


middle = outer()
print(middle.__code__.co_freevars, middle.__closure__ is not None)
print(middle()())
print(middle.__closure__[0] is middle().__closure__[0])
