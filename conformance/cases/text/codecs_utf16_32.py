"""UTF-16 and UTF-32."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import _codecs


show(lambda: b'\x00\x00\x11'.decode('utf-32'))
show(lambda: b'\x00\xd8'.decode('utf-16'))
show(lambda: b'\x00\xd8a'.decode('utf-16'))
show(lambda: b'\x00\xdca'.decode('utf-16'))
show(lambda: b'\x00\xd8a\x00'.decode('utf-16'))
show(lambda: b'\x00'.decode('utf-16'))
show(lambda: b'\xfe\xff\x00'.decode('utf-16'))
show(lambda: '\ud800'.encode('utf-16'))
show(lambda: '\ud800'.encode('utf-16-le','surrogatepass'))
show(lambda: '\ud800'.encode('utf-16','surrogatepass'))
show(lambda: '\ud800'.encode('utf-16','surrogateescape'))
show(lambda: '\udc80'.encode('utf-16','surrogateescape'))
show(lambda: _codecs.utf_16_ex_decode(b'\xfe\xff\0a\0'))
show(lambda: _codecs.utf_16_ex_decode(b'\xfe\xff\0a\0','strict',0,True))
show(lambda: _codecs.utf_16_ex_decode(b'\xfe\xff\0a','strict',-1,True))
show(lambda: _codecs.utf_16_ex_decode(b'\xfe',None,0,False))
show(lambda: _codecs.utf_32_ex_decode(b'\xff\xfe\0\0a\0\0\0'))
show(lambda: _codecs.utf_16_decode(b'\xff\xfea\0'))
show(lambda: _codecs.utf_16_encode('a','strict',1))
show(lambda: _codecs.utf_16_encode('a','strict',0))
