"""Splitting by regular expressions."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


import re


show(lambda: re.split(r'[,;]','a,b;c'))
show(lambda: re.split(r'([,;])','a,b;c'))
show(lambda: re.split(r'x*','axbc'))
show(lambda: re.split('(x)?','abc'))
show(lambda: re.split(r'\s*,\s*', 'a , b,c ,d'))
