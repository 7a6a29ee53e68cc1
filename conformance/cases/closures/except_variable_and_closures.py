def f():
    fs = []
    for n in range(2):
        try:
            raise ValueError(n)
        except ValueError as e:
            fs.append(lambda: e)
    for g in fs:
        try:
            g()
        except NameError as err:
            print(type(err).__name__, err)
f()
def keep():
    try:
        1 / 0
    except ZeroDivisionError as e:
        saved = e
    return lambda: saved
print(repr(keep()()))
