"""The constructors of bytes and bytearray."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: bytes(5))
show(lambda: bytes(-1))
show(lambda: bytes('a'))
show(lambda: bytes('a','ascii'))
show(lambda: bytes(b'a','ascii'))
show(lambda: bytes(1,'ascii'))
show(lambda: bytes('a',errors='strict'))
show(lambda: bytes(encoding='ascii'))
show(lambda: bytes(errors='ascii'))
show(lambda: bytes([1,2,256]))
show(lambda: bytes([1,'a']))
show(lambda: bytes(1.5))
show(lambda: bytes(None))
show(lambda: bytes(10**30))
show(lambda: bytes(source=b'x'))
show(lambda: bytes(1,2))
show(lambda: bytearray('a'))
show(lambda: bytearray(-1))
show(lambda: bytearray([256]))
show(lambda: bytearray(1.5))
show(lambda: bytearray('a',2))


class TextOfBytes(str):
    def __bytes__(self):
        return b"own"


show(lambda: bytes(TextOfBytes("text")))
show(lambda: bytes(TextOfBytes("text"), "ascii"))
show(lambda: bytes(TextOfBytes("text"), errors="strict"))
show(lambda: bytearray(TextOfBytes("text")))
show(lambda: bytearray(TextOfBytes("text"), "ascii"))
