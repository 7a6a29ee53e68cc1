# The traceback of an error in a nested function goes to stderr.
def outer():
    def inner():
        return value

    inner()
    value = 1


def entry():
    try:
        outer()
    except NameError as error:
        raise UnboundLocalError("translated") from error


print("before")
entry()
