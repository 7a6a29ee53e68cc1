x = 1
print("x" in globals())
del x
print("x" in globals())


def remove():
    global y
    del y


y = 2
remove()
try:
    remove()
except NameError as error:
    print(error)


class C:
    a = 1
    b = a
    del a
    try:
        del a
    except NameError as error:
        message = str(error)


print(hasattr(C, "a"), C.b, C.message)
