"""Replacing by regular expressions."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import re


show(lambda: re.sub('a','b','banana'))
show(lambda: re.sub('(a)',r'[\1]','banana'))
show(lambda: re.sub(r'(?P<x>a)',r'<\g<x>\g<0>>','banana',count=2))
show(lambda: re.sub('a',lambda m:m.group()*2,'banana'))
show(lambda: re.subn('x*','-','abxd'))
show(lambda: re.sub('', '-', 'abc'))
show(lambda: re.sub('b*', '-', 'abc'))
show(lambda: re.sub(b'a', b'b', bytearray(b'aXa')))
show(lambda: re.sub('a', lambda m: 5, 'a'))
show(lambda: re.sub('a', lambda m: None, 'bab'))
show(lambda: re.sub('(a)|b', r'[\1]', 'ab'))
show(lambda: re.sub(r'(\d+)', lambda m: str(int(m[1])*2), 'a1b22'))
