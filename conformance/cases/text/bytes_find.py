"""Searching in bytes."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: 1 in b'a')
show(lambda: 256 in b'a')
show(lambda: 'a' in b'a')
show(lambda: 97 in b'a')
show(lambda: b'abc'.find(98))
show(lambda: b'abc'.find('a'))
show(lambda: b'abc'.find(256))
show(lambda: b'abc'.find(1.5))
show(lambda: b'abc'.count('a'))
show(lambda: b'abc'.index(b'z'))
show(lambda: b'abc'.index(1))
show(lambda: b'abc'.rindex(b'z'))
show(lambda: b'abc'.startswith('a'))
show(lambda: b'abc'.startswith(('a',)))
show(lambda: b'abc'.endswith(1))
show(lambda: b'abc'.rfind(b'c',0,2))
show(lambda: b'abc'.find(b'',5))
show(lambda: b'a'.find())
show(lambda: b'a'.count(b'a',1,2,3))
