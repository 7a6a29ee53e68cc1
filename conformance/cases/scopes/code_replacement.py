def outer():
    a = "cell"

    def one():
        return "one", a

    def two():
        return "two", a

    def none():
        return "none"

    return one, two, none


one, two, none = outer()
one.__code__ = two.__code__
print(one())
try:
    one.__code__ = none.__code__
except ValueError as error:
    print(error)
renamed = two.__code__.replace(co_freevars=("b",), co_name="renamed")
one.__code__ = renamed
print(one(), renamed.co_freevars)
