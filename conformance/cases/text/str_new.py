"""The constructor of str."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: str(1,2))
show(lambda: str(b'a',2))
show(lambda: str(b'a','ascii',2))
show(lambda: str(bytearray(b'a'),'ascii'))
show(lambda: str('a','ascii'))
show(lambda: str(object=b'x', encoding='ascii'))
show(lambda: str(errors='strict'))
show(lambda: str(1,encoding='x'))
show(lambda: str(foo=1))
show(lambda: 'a'.encode(1))
show(lambda: 'a'.encode('nope'))
show(lambda: '\udc80'.encode())
show(lambda: 'a'.encode('ascii','nope'))
show(lambda: '\xff'.encode('ascii','nope'))
show(lambda: b'\xff'.decode('ascii','nope'))
show(lambda: str.__new__())
show(lambda: str.__new__(1))
show(lambda: str.__new__(int))
show(lambda: str())
show(lambda: str(5))
show(lambda: str(b'\xc3\xa9', 'utf8'))
show(lambda: str(object='x'))
