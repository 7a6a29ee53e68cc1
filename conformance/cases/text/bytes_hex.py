"""Bytes and hexadecimal digits."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: bytes.fromhex('zz'))
show(lambda: bytes.fromhex('0'))
show(lambda: bytes.fromhex('00 zz'))
show(lambda: bytes.fromhex('a b'))
show(lambda: bytes.fromhex(1))
show(lambda: bytes.fromhex(b'00ff'))
show(lambda: bytes.fromhex('\u1234'))
show(lambda: bytes.fromhex('00 01\n02'))
show(lambda: b'abc'.hex('xx'))
show(lambda: b'abc'.hex(1))
show(lambda: b'abc'.hex('\xff'))
show(lambda: b'abcde'.hex(':',2))
show(lambda: b'abcde'.hex(':',-2))
show(lambda: b'abcde'.hex(b'-'))
show(lambda: b'abcde'.hex('-',0))
show(lambda: b'abc'.hex(b'\xff'))
show(lambda: bytearray.fromhex('00'))
show(lambda: bytearray(b'abc').hex())
show(lambda: bytes.fromhex())
