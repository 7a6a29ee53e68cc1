def a():
    x = "a"

    def b():
        def c():
            nonlocal x
            x = "set by c"

            def d():
                nonlocal x
                x += ", then d"

            d()

        c()
        return x

    return b(), x


print(a())


def shadowing():
    x = 1

    def middle():
        x = 2

        def inner():
            nonlocal x
            x = 3

        inner()
        return x

    return middle(), x


print(shadowing())
