"""Splitting strs."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: 'a'.split(1))
show(lambda: 'a'.split(''))
show(lambda: 'a'.rsplit(''))
show(lambda: 'a'.split('a','b'))
show(lambda: 'a'.partition(1))
show(lambda: 'a'.partition(''))
show(lambda: 'a'.splitlines(1,2))
show(lambda: 'a b'.split(None, 10**30))
show(lambda: ' a  b '.split())
show(lambda: ' a  b '.split(' '))
show(lambda: 'a b c'.rsplit(None, 1))
show(lambda: ' a b '.split(None, 0))
show(lambda: 'a,b,,c,'.split(',', 2))
show(lambda: 'a\r\nb\x0bc\u2028d'.splitlines())
show(lambda: 'a\n\nb'.splitlines(True))
show(lambda: ''.splitlines())
show(lambda: 'a--b--c'.rpartition('--'))
