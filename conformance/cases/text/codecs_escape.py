"""Escapes as encodings."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import _codecs


show(lambda: b'\\x1'.decode('unicode_escape'))
show(lambda: b'\\x1g'.decode('unicode_escape'))
show(lambda: b'\\u12'.decode('unicode_escape'))
show(lambda: b'\\U0011'.decode('unicode_escape'))
show(lambda: b'\\U00110000'.decode('unicode_escape'))
show(lambda: b'\\N{foo}'.decode('unicode_escape'))
show(lambda: b'\\N{'.decode('unicode_escape'))
show(lambda: b'\\N'.decode('unicode_escape'))
show(lambda: b'\\N{DIGIT ONE}\\N{digit two}'.decode('unicode_escape'))
show(lambda: b'\\'.decode('unicode_escape'))
show(lambda: b'\\777\\8\\q'.decode('unicode_escape'))
show(lambda: b'\\u12'.decode('raw_unicode_escape'))
show(lambda: b'\\u1234\\U00012345\\x'.decode('raw_unicode_escape'))
show(lambda: b'\\U00110000'.decode('raw_unicode_escape'))
show(lambda: b'\\\\u1234'.decode('raw_unicode_escape'))
show(lambda: _codecs.unicode_escape_decode(b'a\\x1',None,False))
show(lambda: _codecs.unicode_escape_decode(b'a\\',None,False))
show(lambda: _codecs.raw_unicode_escape_decode(b'a\\u1',None,False))
show(lambda: _codecs.escape_decode(b'a\\x1'))
show(lambda: _codecs.escape_decode(b'a\\x1','ignore'))
show(lambda: _codecs.escape_decode(b'a\\x1','replace'))
show(lambda: _codecs.escape_decode(b'a\\x1','foo'))
show(lambda: _codecs.escape_decode(b'a\\n\\x41\\101\\q'))
show(lambda: _codecs.escape_decode('a\\n'))
show(lambda: _codecs.escape_decode(b'\\'))
show(lambda: _codecs.escape_encode(b'a\n\xff\'"'))
show(lambda: _codecs.escape_encode('a'))
show(lambda: '\x00\n\\a\xff\u1234\U00012345'.encode('unicode_escape'))
show(lambda: '\x00\n\\a\xff\u1234\U00012345'.encode('raw_unicode_escape'))
