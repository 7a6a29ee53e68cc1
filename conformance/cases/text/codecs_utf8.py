"""UTF-8 and the error handlers."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import _codecs
import codecs


show(lambda: b'\xe0\x80\x80'.decode())
show(lambda: b'\xe0\xa0'.decode())
show(lambda: b'\xf0\x90\x80'.decode())
show(lambda: b'\xf0\x90'.decode('utf-8','replace'))
show(lambda: b'\xed\xa0\x80'.decode('utf-8','surrogatepass'))
show(lambda: b'\xed\xa0\x80'.decode('utf-8','surrogateescape'))
show(lambda: b'\xff'.decode('utf-8','xmlcharrefreplace'))
show(lambda: b'\xff'.decode('utf-8','namereplace'))
show(lambda: b'\xff'.decode('utf-8','backslashreplace'))
show(lambda: '\xff\u1234\U00012345\udc80'.encode('ascii','namereplace'))
show(lambda: '\xff\u1234\U00012345'.encode('ascii','xmlcharrefreplace'))
show(lambda: _codecs.utf_8_decode(b'\xe1\x80'))
show(lambda: _codecs.utf_8_decode(b'\xe1\x80',None,True))
show(lambda: _codecs.utf_8_decode('a'))
show(lambda: _codecs.utf_8_encode(b'a'))
show(lambda: codecs.ignore_errors(UnicodeEncodeError('ascii','abc',1,2,'r')))
show(lambda: codecs.replace_errors(UnicodeEncodeError('ascii','abc',1,5,'r')))
show(lambda: codecs.xmlcharrefreplace_errors(UnicodeDecodeError('ascii',b'abc',1,3,'r')))
show(lambda: b'a'.decode('ascii','strict',1))
