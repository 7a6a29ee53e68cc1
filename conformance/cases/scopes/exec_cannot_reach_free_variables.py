def outer():
    captured = 1
    unseen = 2

    def inner():
        captured
        print(sorted(locals()))
        try:
            return eval("unseen")
        except NameError as error:
            return str(error)

    return inner()


print(outer())


def class_level():
    value = 5

    class C:
        exec("value = 6")
        seen = value

    return C.seen, value


print(class_level())
