"""Special methods called by name."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: 'a'.__format__(1))
show(lambda: 'a'.__getnewargs__())
show(lambda: str.__add__('a'))
show(lambda: 'a'.__add__(1))
show(lambda: 'a'.__mul__('x'))
show(lambda: 'a'.__contains__(1))
show(lambda: 'a'.__getitem__())
show(lambda: 'a'.__eq__(1))
show(lambda: 'a'.__lt__(1))
show(lambda: 'a'.__mod__(1))
show(lambda: 'a'.__rmod__(1))
show(lambda: '%s'.__rmod__('%s'))
show(lambda: 'abc'.__hash__() == hash('abc'))
show(lambda: 'a'.title.__doc__)
show(lambda: 'a'.__str__())
show(lambda: 'a' < 'b')
show(lambda: 'a' < '\U0001f600')
show(lambda: '\uffff' < '\U00010000')
show(lambda: 'a' == 'a')
show(lambda: 'a' != 'b')
show(lambda: 'a'.__eq__(1))
