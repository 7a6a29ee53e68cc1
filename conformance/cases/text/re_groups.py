"""Groups of matches."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import re


show(lambda: re.match('a(b)?','ab').groups())
show(lambda: re.match('a(b)?','ac').groups())
show(lambda: re.match('(?P<n>a)(b)','ab').groupdict())
show(lambda: re.match('(?P<n>a)(b)','ab').lastindex)
show(lambda: re.match('(?P<n>a)(b)','ab').lastgroup)
show(lambda: re.match('(?P<n>a)(?:b)','ab').lastgroup)
show(lambda: re.match('((a)(b))','ab').lastindex)
show(lambda: re.match('(?P<n>a)(b)','ab').regs)
show(lambda: re.match('(?P<n>a)(b)','ab').group('n',2,0))
show(lambda: re.match('(a)','a').group('x'))
show(lambda: re.match('(a)','a').group(5))
show(lambda: re.match('(a)','a')['x'])
show(lambda: re.match('(a)?b','b').span(1))
show(lambda: re.match('(a)?b','b').expand(r'[\1]'))
show(lambda: re.match('(a)','a').expand(r'\g<1>x\n'))
show(lambda: re.match(r'((a)|b)*','abab').groups())
show(lambda: re.match(r'(?:(a)|(b)|c)*','abc').groups())
show(lambda: re.match(r'(a|b)*?c','abc').groups())
show(lambda: re.match(r'(a?)*','aaa').groups())
show(lambda: re.match(r'(a?)*?$','aaa').groups())
show(lambda: re.match(r'(a{1,2}){1,2}?$','aaa').groups())
show(lambda: re.compile('a(?P<x>b)').groupindex)
show(lambda: re.match(b'a', bytearray(b'abc')).group())
