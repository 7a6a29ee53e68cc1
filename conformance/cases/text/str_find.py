"""Searching in strs."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))



class A:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


show(lambda: 'a'.count(1))
show(lambda: 'a'.find(1))
show(lambda: 'a'.find('a','x'))
show(lambda: 'a'.index('b'))
show(lambda: 'a'.rindex('b'))
show(lambda: 'a'.find('a', A(0), A(10**30)))
show(lambda: 'a'.find('a', None, None))
show(lambda: 'a'.count(''))
show(lambda: 'a'.count('',2))
show(lambda: 'a'.find('',2))
show(lambda: 'a'.find('',1))
show(lambda: 'a'.rfind('',5))
show(lambda: 'a\U0001f600b'.find('b'))
show(lambda: 'aXbXc'.rfind('X', 0, 3))
show(lambda: 'aaa'.count('aa'))
show(lambda: '\ud800x'.index('x'))
