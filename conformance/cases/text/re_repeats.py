"""Repeats of every kind."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import re


show(lambda: re.compile('a'*300))
show(lambda: re.match('a'*100,'a'*100))
show(lambda: re.fullmatch('a*?','aaa').span())
show(lambda: re.match('(?i)STRASSE','strasse'))
show(lambda: re.match('(?i)\xdf','\u1e9e'))
show(lambda: re.match(r'(a)(?(1)b|c)','ab'))
show(lambda: re.match(r'(a)?(?(1)b|c)','c'))
show(lambda: re.match(r'(?>a*)a','aaa'))
show(lambda: re.match(r'a*+a','aaa'))
show(lambda: re.match(r'(?:ab)*+ab','ababab'))
show(lambda: re.match(r'(?:ab)++','ababab').span())
show(lambda: re.match(r'(?:a|ab)(?:c|bcd)(?:d*)','abcd').span())
show(lambda: re.match(r'(?=ab)a(?!c)','ab').span())
show(lambda: re.search(r'(?<=a)b','ab').span())
show(lambda: re.search(r'(?<!a)b','abb').span())
show(lambda: re.match(r'(a+)\1','aaaa').span())
show(lambda: re.match(r'(?i)(a)\1','aA').span())
show(lambda: re.match(r'(?:(?:a?)*)*$','aaaa').span())
show(lambda: re.match(r'(?:a*)*','aaa').span())
show(lambda: re.match(r'(?:a*)*b','aaab').span())
show(lambda: re.match(r'(?:a{2,3}){2}','aaaaa').span())
show(lambda: re.escape('a.b*c\n'))
show(lambda: re.search('[a-c]+?d', 'xxabcd').span())
show(lambda: re.match('(?:x|y|z)+z', 'xyzz').span())
show(lambda: re.match('(?P<a>.)(?P=a)', 'aa').span())
show(lambda: re.match('(?-i:a)b', 'AB', re.I))
show(lambda: re.match('(?i:a)b', 'Ab').span())
