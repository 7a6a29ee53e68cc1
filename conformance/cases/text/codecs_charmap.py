"""Encodings by mapping."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import _codecs


show(lambda: 'x'.encode('cp1252'))
show(lambda: '\u1234'.encode('cp1252'))
show(lambda: '\u1234'.encode('cp1252','replace'))
show(lambda: '\u1234'.encode('cp1252','xmlcharrefreplace'))
show(lambda: b'\x81'.decode('cp1252'))
show(lambda: b'\x81'.decode('cp1252','replace'))
show(lambda: _codecs.charmap_encode('a\u1234','replace',{97:98,63:b'!!'}))
show(lambda: _codecs.charmap_encode('a',None,{97:256}))
show(lambda: _codecs.charmap_encode('a',None,{97:'x'}))
show(lambda: _codecs.charmap_encode('a',None,{}))
show(lambda: _codecs.charmap_encode('abc',None,{97:1}))
show(lambda: _codecs.charmap_encode('\u1234',None,None))
show(lambda: _codecs.charmap_decode(b'ab',None,'xy'))
show(lambda: _codecs.charmap_decode(b'\0\1',None,'x\ufffe'))
show(lambda: _codecs.charmap_decode(b'a',None,{97:'xyz'}))
show(lambda: _codecs.charmap_decode(b'a',None,{97:0x110000}))
show(lambda: _codecs.charmap_decode(b'a',None,{97:1.5}))
show(lambda: _codecs.charmap_decode(b'a',None,{97:None}))
show(lambda: _codecs.charmap_decode(b'\xff'))
show(lambda: _codecs.charmap_build('abc'))
