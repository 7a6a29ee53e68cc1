"""Splitting and joining bytes."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: b'abc'.split('a'))
show(lambda: b'abc'.split(b''))
show(lambda: b'abc'.split(1))
show(lambda: b'abc'.join([b'a',1]))
show(lambda: b'abc'.join(1))
show(lambda: b'abc'.join(['a']))
show(lambda: b'abc'.partition('a'))
show(lambda: b'abc'.partition(b''))
show(lambda: b'a b\tc'.split())
show(lambda: b'a b c'.split(None,1))
show(lambda: b'a b c '.rsplit(None,1))
show(lambda: b'a\nb\r\nc\x0bd'.splitlines())
show(lambda: b'a\nb'.splitlines(True))
show(lambda: bytearray(b'abc').partition(b'b'))
show(lambda: bytearray(b'abc').split(b'b'))
show(lambda: bytearray(b'abc').join([b'x']))
show(lambda: b'x'.join((b'a',)))
