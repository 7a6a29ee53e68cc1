"""startswith and endswith."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: 'a'.startswith(1))
show(lambda: 'a'.startswith((1,)))
show(lambda: 'a'.endswith(1))
show(lambda: 'a'.endswith((1,)))
show(lambda: 'a'.startswith('a','x'))
show(lambda: 'a'.startswith('',1))
show(lambda: 'a'.startswith('',2))
show(lambda: ''.startswith('',1,0))
show(lambda: 'abc'.startswith('',2,1))
show(lambda: 'abc'.endswith(('x', 'bc')))
show(lambda: 'abc'.endswith('b', 0, 2))
show(lambda: 'abc'.startswith(()))
