"""Padding strs."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: 'a'.center('x'))
show(lambda: 'a'.center(5,'xx'))
show(lambda: 'a'.center(5,1))
show(lambda: 'a'.zfill('x'))
show(lambda: 'a'.expandtabs('x'))
show(lambda: 'a'.zfill(10**30))
show(lambda: 'ab'.center(5))
show(lambda: 'ab'.center(6, '*'))
show(lambda: 'abc'.center(6, '-'))
show(lambda: 'a'.ljust(3, '\U0001f600'))
show(lambda: '-5'.zfill(4))
show(lambda: '+'.zfill(3))
show(lambda: 'a\tbc\td'.expandtabs(4))
show(lambda: 'a\n\tb'.expandtabs())
show(lambda: '\t'.expandtabs(0))
