def pair():
    n = 0

    def up():
        nonlocal n
        n += 1

    def get():
        return n

    return up, get


up, get = pair()
up()
up()
print(get())
print(up.__closure__[0] is get.__closure__[0])
get.__closure__[0].cell_contents = 100
up()
print(get())
up2, get2 = pair()
print(get2(), up2.__closure__[0] is up.__closure__[0])
print(up.__closure__[0] == get2.__closure__[0], get2.__closure__[0] < up.__closure__[0])
