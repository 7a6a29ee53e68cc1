"""Looking up codecs and handlers."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import _codecs
import codecs


show(lambda: '\xff'.encode('rot13'))
show(lambda: _codecs.lookup_error('foo'))
show(lambda: _codecs.lookup('u t f 8'))
show(lambda: _codecs.lookup('a\xff'))
show(lambda: _codecs.lookup('a\0'))
show(lambda: _codecs.lookup(1))
show(lambda: _codecs.register(1))
show(lambda: _codecs.register_error('x',1))
show(lambda: _codecs.readbuffer_encode('abc\xff'))
show(lambda: _codecs.readbuffer_encode(b'abc'))
show(lambda: _codecs.latin_1_encode('\u1234\u1235',None))
show(lambda: _codecs.ascii_decode(b'\xff',None))
show(lambda: codecs.strict_errors(1))
show(lambda: codecs.ignore_errors(1))
show(lambda: codecs.replace_errors(UnicodeTranslateError('abc',1,3,'r')))
show(lambda: codecs.backslashreplace_errors(UnicodeTranslateError('abc',1,3,'r')))
show(lambda: codecs.xmlcharrefreplace_errors(UnicodeTranslateError('abc',1,3,'r')))
show(lambda: codecs.lookup_error('surrogateescape')(UnicodeTranslateError('abc',1,3,'r')))
show(lambda: codecs.lookup_error('surrogateescape')(UnicodeEncodeError('ascii','abc',1,3,'r')))
show(lambda: codecs.lookup_error('surrogatepass')(UnicodeTranslateError('abc',1,3,'r')))
show(lambda: _codecs.encode('abc','latin1'))
show(lambda: _codecs.decode(b'abc'))
show(lambda: _codecs.decode('abc','utf-8'))
show(lambda: _codecs._forget_codec('x'))
show(lambda: _codecs.unregister(1))
show(lambda: _codecs._unregister_error('strict'))
show(lambda: _codecs._unregister_error('nope'))
show(lambda: _codecs._normalize_encoding('A--b'))
show(lambda: b'a'.decode(1))
show(lambda: 'a'.encode('utf\0'))
show(lambda: 'x'.encode('utf-8-sig'))
show(lambda: b'\xef\xbb\xbfx'.decode('utf-8-sig'))
