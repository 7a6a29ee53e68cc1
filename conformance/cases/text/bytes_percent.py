"""Formatting bytes by %."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: b'%d'%1)
show(lambda: b'%s'%b'a')
show(lambda: b'%s'%'a')
show(lambda: b'%b'%bytearray(b'x'))
show(lambda: b'%b'%1)
show(lambda: b'%c'%65)
show(lambda: b'%c'%b'a')
show(lambda: b'%c'%bytearray(b'a'))
show(lambda: b'%c'%256)
show(lambda: b'%c'%b'ab')
show(lambda: b'%c'%'a')
show(lambda: b'%a'%'\xff')
show(lambda: b'%r'%b'a')
show(lambda: b'%x'%255)
show(lambda: b'%5s|%-5s|%.1s'%(b'a',b'b',b'xyz'))
show(lambda: b'%(a)s'%{b'a':b'x'})
show(lambda: b'%(a)s'%{'a':b'x'})
show(lambda: b'%f'%1.5)
show(lambda: b'%f'%'x')
show(lambda: b'%d'%'x')
show(lambda: b'%x'%1.5)
show(lambda: b'%y'%1)
show(lambda: b'%'%1)
show(lambda: b'%s'%memoryview(b'abc'))
show(lambda: b'%s %s'%(b'a',))
show(lambda: b'%s'%(b'a',b'b'))
show(lambda: b''%1)
show(lambda: bytearray(b'%s')%b'a')
show(lambda: b'%d'%1.5)
show(lambda: b'%#x %+d'%(255,5))
show(lambda: b'%(a'%{})
show(lambda: b'%*d'%(5,1))
show(lambda: b'%*d'%('a',1))
show(lambda: b'%c' % type("Plain", (), {"__module__": "some.where"})())
