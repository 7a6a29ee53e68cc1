"""UTF-7."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import _codecs


show(lambda: b'a+b'.decode('utf-7'))
show(lambda: b'+'.decode('utf-7'))
show(lambda: b'+AGE'.decode('utf-7'))
show(lambda: b'+AGE-'.decode('utf-7'))
show(lambda: b'+A'.decode('utf-7'))
show(lambda: b'+AG!'.decode('utf-7'))
show(lambda: b'\xff'.decode('utf-7'))
show(lambda: b'+2AA-'.decode('utf-7'))
show(lambda: b'+2AB'.decode('utf-7'))
show(lambda: b'+!'.decode('utf-7'))
show(lambda: b'+-'.decode('utf-7'))
show(lambda: b'+AAAA'.decode('utf-7'))
show(lambda: b'+AAAB-'.decode('utf-7'))
show(lambda: b'+//8'.decode('utf-7'))
show(lambda: 'a+b\u1234~\\ \U00012345x'.encode('utf-7'))
show(lambda: '\u1234-'.encode('utf-7'))
show(lambda: '\u1234x'.encode('utf-7'))
show(lambda: '\u1234!'.encode('utf-7'))
show(lambda: _codecs.utf_7_decode(b'+AG',None))
show(lambda: _codecs.utf_7_decode(b'+AGE',None))
show(lambda: _codecs.utf_7_decode(b'+2AAA',None))
show(lambda: _codecs.utf_7_decode(b'a+2ADcAA',None))
show(lambda: b'+2ADcAA-'.decode('utf-7'))
show(lambda: b'+2ADcA'.decode('utf-7','replace'))
