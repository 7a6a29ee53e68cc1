functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
i = "rebound"
print([f() for f in functions])


def make():
    result = []
    for n in range(3):

        def show():
            return n

        result.append(show)
    return result


made = make()
print([f() for f in made], made[0].__closure__[0] is made[2].__closure__[0])


def bound(n):
    return lambda: n


print([f() for f in [bound(n) for n in range(3)]])
