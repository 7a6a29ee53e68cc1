"""Translating and replacing in bytes."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: b'abc'.replace('a',b'b'))
show(lambda: b'abc'.replace(b'a','b'))
show(lambda: b'abc'.strip('a'))
show(lambda: b'abc'.strip(1))
show(lambda: b'abc'.translate(b'a'))
show(lambda: b'abc'.translate(None,b'a'))
show(lambda: b'abc'.translate(1))
show(lambda: b'abc'.translate(bytes(256),'a'))
show(lambda: bytes.maketrans(b'a',b'bc'))
show(lambda: bytes.maketrans('a',b'bc'))
show(lambda: b'abc'.removeprefix('a'))
show(lambda: b'abc'.removeprefix(b'a'))
show(lambda: bytearray(b'abc').translate(None,b'b'))
show(lambda: bytearray.maketrans(b'a',b'b')[97])
show(lambda: b'abc'.replace(b'',b'-',2))
