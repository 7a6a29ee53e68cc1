late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])


def f():
    makers = [lambda y: x + y for x in (1, 2)]
    return [make(10) for make in makers], makers[0].__closure__ is makers[1].__closure__


print(f())
print(late[0].__closure__[0] is late[1].__closure__[0])
print([fn() for fn in ((lambda: n) for n in range(3))])
