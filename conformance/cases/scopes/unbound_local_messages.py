x = 1


def reads_first():
    print(x)
    x = 2


def augmented():
    x += 1


def conditional(flag):
    if flag:
        y = 1
    return y


def deleted():
    z = 1
    del z
    return z


def deleted_twice():
    z = 1
    del z
    del z


for function in (reads_first, augmented, lambda: conditional(False), deleted, deleted_twice):
    try:
        function()
    except UnboundLocalError as error:
        print(type(error).__name__, "|", error, "|", error.name)
