"""Replacing and stripping."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: 'a'.replace(1,'b'))
show(lambda: 'a'.replace('b',1))
show(lambda: 'a'.replace('b','c',count='x'))
show(lambda: 'a'.removeprefix(1))
show(lambda: 'a'.removesuffix(1))
show(lambda: 'a'.strip(1))
show(lambda: 'a'.lstrip(1))
show(lambda: 'abc'.replace('','-',2))
show(lambda: 'abc'.replace('','-',0))
show(lambda: ''.replace('','-',1))
show(lambda: ''.replace('','-',0))
show(lambda: ''.replace('','-'))
show(lambda: 'abc'.removeprefix(''))
show(lambda: 'xxaxx'.strip('x'))
show(lambda: '\u2003a\x1c'.strip())
show(lambda: 'abcabc'.replace('b', '\U0001f600', 1))
show(lambda: 'aaa'.replace('aa', 'b'))
show(lambda: 'abc'.removesuffix(''))
