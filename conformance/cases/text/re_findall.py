"""Finding all matches."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import re


show(lambda: re.findall('a|b','xaybz'))
show(lambda: re.findall(r'(\w)(\d)?','a1b2c'))
show(lambda: [m.span() for m in re.finditer('a*','baac')])
show(lambda: re.findall('(?i)[a-z]','aBZ\u017f\u212a'))
show(lambda: re.findall('(?ia)[a-z]','aBZ\u017f\u212a'))
show(lambda: re.findall('^a','a\na',re.M))
show(lambda: re.findall('a$','a\na\n',re.M))
show(lambda: re.findall('a$','a\na\n'))
show(lambda: re.findall(r'a\Z','a\na'))
show(lambda: re.findall(r'\Aa','aa'))
show(lambda: re.findall('.','a\nb'))
show(lambda: re.findall('(?s).','a\nb'))
show(lambda: re.findall(r'[^\W\d]','a1_\xe9'))
show(lambda: re.findall(r'[\u4e00-\u9fff]','a\u4e2d\U00020000'))
show(lambda: re.findall('[\U00010000-\U0010ffff]','a\u4e2d\U00020000x'))
show(lambda: re.findall('\U0001f600','\ud83d\ude00\U0001f600'))
show(lambda: re.findall(r'\d','1\u0661a'))
show(lambda: re.findall(r'\s','a \x85\u2003\x1c'))
show(lambda: re.findall(rb'\w','a\xe9_1'.encode('latin1')))
show(lambda: re.findall(rb'(?L)\w','a\xe9_1'.encode('latin1')))
show(lambda: re.findall(rb'(?Li)[A]','a\xe9_1'.encode('latin1')))
show(lambda: re.findall(b'a', memoryview(b'aXa')))
show(lambda: list(re.finditer('a','aXa')))
show(lambda: re.findall(r'(?m)^(\w+):\s*(.*)$', 'a: 1\nb: 2\n'))
