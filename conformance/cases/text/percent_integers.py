"""Integers by %."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))



class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


show(lambda: '%d'%1.9)
show(lambda: '%x'%1.5)
show(lambda: '%x'%I(255))
show(lambda: '%d'%I(255))
show(lambda: '%#x'%255)
show(lambda: '%#X'%255)
show(lambda: '%#o'%8)
show(lambda: '%o'%-8)
show(lambda: '%+d'%5)
show(lambda: '% d'%5)
show(lambda: '%05d'%-5)
show(lambda: '%-5d|'%5)
show(lambda: '%.5d'%5)
show(lambda: '%8.5d'%-5)
show(lambda: '%08.5d'%-5)
show(lambda: '%#010x'%255)
show(lambda: '%#.5x'%255)
show(lambda: '%*d'%(5,3))
show(lambda: '%-*d|'%(5,3))
show(lambda: '%*d'%(-5,3))
show(lambda: '%*d'%('x',3))
show(lambda: '%ld %hd %Ld'%(1,2,3))
show(lambda: '%lld'%1)
show(lambda: '%\u1234'%1)
show(lambda: '%d'%(10**30))
show(lambda: '%x'%-(10**20))
show(lambda: '%d'%True)
show(lambda: '%i %u'%(1,2))
show(lambda: '%99999999999999999999d'%1)
show(lambda: '%.99999999999999999999d'%1)
show(lambda: '%d %d'%(1,))
show(lambda: '%d'%(1,2))
show(lambda: '%d' % '1')
show(lambda: '%i' % None)
show(lambda: '%o' % 1.0)
show(lambda: '%X' % 'a')
show(lambda: '%(a)*d' % {'a':1})
show(lambda: '%d%%' % 5)
show(lambda: '%#d' % 5)
show(lambda: '%+x' % 255)
show(lambda: '%-05d|' % 5)
show(lambda: '%+ d' % 5)
show(lambda: '%d' % True)
