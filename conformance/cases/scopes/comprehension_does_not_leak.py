i = "outer"
print([i for i in range(3)], i)
print({i for i in "a"}, {i: i for i in "b"}, list(i for i in "c"), i)


def f():
    result = [n * n for n in range(4)]
    try:
        n
    except NameError as error:
        return result, str(error)


print(f())


class C:
    squares = [k for k in range(2)]
    leaked = "k" in locals()


print(C.squares, C.leaked)
