x = "global"


def outer():
    x = "outer"

    def middle():
        global x

        def inner():
            return x

        return inner()

    return middle(), x


print(outer())
