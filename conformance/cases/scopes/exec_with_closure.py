def outer():
    n = 10

    def inner():
        nonlocal n
        n += 1

    return inner, lambda: n


inner, get = outer()
exec(inner.__code__, closure=inner.__closure__)
print(get())
for arguments in ({}, {"closure": ()}):
    try:
        exec(inner.__code__, **arguments)
    except TypeError as error:
        print(error)
