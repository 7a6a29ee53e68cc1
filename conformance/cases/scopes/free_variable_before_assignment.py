def outer():
    def inner():
        return x

    try:
        inner()
    except NameError as error:
        print(type(error) is NameError, error, error.name)
    x = 1
    print(inner())
    del x
    try:
        inner()
    except NameError as error:
        print(error)
    try:
        x
    except UnboundLocalError as error:
        print(error)
    x = 2
    return inner


print(outer()())
