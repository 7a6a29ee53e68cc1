def make(kind):
    def inner(x: kind): ...

    class Local:
        field: kind

    return inner, Local


inner, Local = make("captured")
print(inner.__annotations__, Local.__annotations__)
print(inner.__annotate__.__code__.co_freevars, inner.__annotate__.__name__)
print(Local.__annotate__.__code__.co_freevars, Local.__annotate__(1))
try:
    inner.__annotate__(2)
except NotImplementedError as error:
    print("NotImplementedError", error)
