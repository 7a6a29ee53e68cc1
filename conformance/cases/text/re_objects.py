"""Patterns and matches as objects."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import re


show(lambda: re.compile('a',re.I|re.M))
show(lambda: re.compile(b'a'))
show(lambda: re.compile('a',re.A|re.X))
show(lambda: re.match('a','a'))
show(lambda: re.match(b'a',b'a'))
show(lambda: re.search(r'\bfoo\b','a foo b').span())
show(lambda: re.search(r'\Bo','foo').span())
show(lambda: re.fullmatch('a|ab','ab'))
show(lambda: re.compile('a').scanner('aab').match().span())
show(lambda: re.compile('a') == re.compile('a'))
show(lambda: re.compile('a').match('xax',1))
show(lambda: re.compile('^a').match('xax',1))
show(lambda: re.compile('a$').match('xax',1,2))
show(lambda: re.compile('a').match('a',5))
show(lambda: re.compile('a').search('xxa',-5))
show(lambda: re.match('a','a').re.pattern)
show(lambda: re.match('a','abc').string)
show(lambda: re.match('a','abc').endpos)
show(lambda: re.compile('a').flags)
show(lambda: re.compile(b'a').flags)
