"""Errors of regular expressions."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import re


show(lambda: re.match('a',b'a'))
show(lambda: re.match(b'a','a'))
show(lambda: re.match('a',1))
show(lambda: re.compile('(').pattern)
show(lambda: re.compile('[a'))
show(lambda: re.compile('a**'))
show(lambda: re.compile(r'(?<=a*)b'))
show(lambda: re.compile(r'\1'))
show(lambda: re.compile('(?P<a>x)(?P<a>y)'))
show(lambda: re.compile('a{2,1}'))
show(lambda: re.compile('').search('abc',2,1))
show(lambda: re.sub('a', '\\x', 'a'))
show(lambda: re.sub('a', r'\2', 'a'))
show(lambda: re.sub('a', r'\g<x>', 'a'))
show(lambda: re.sub('a', 5, 'a'))
show(lambda: re.compile('x', 99999))
show(lambda: len(re.compile('(?:a|b)*').match('ab'*500000).group()))
show(lambda: len(re.compile('(a|b)*?c').match('ab'*200000+'c').group()))
show(lambda: len(re.compile('(?:(?:a)(?:b)?)*').match('ab'*200000).group()))
show(lambda: re.compile('(?:a|b)*c').match('ab'*100000))
