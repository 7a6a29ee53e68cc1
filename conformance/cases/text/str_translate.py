"""translate and maketrans."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: 'a'.translate(1))
show(lambda: 'a'.translate({97:-1}))
show(lambda: 'a'.translate({97:0x110000}))
show(lambda: 'a'.translate({97:1.5}))
show(lambda: 'a'.translate({97:'xyz'}))
show(lambda: 'a'.translate({97:None}))
show(lambda: str.maketrans(1))
show(lambda: str.maketrans({'ab':1}))
show(lambda: str.maketrans({1.5:1}))
show(lambda: str.maketrans('a','bc'))
show(lambda: str.maketrans(1,'bc'))
show(lambda: str.maketrans('a',1))
show(lambda: str.maketrans('a','b',1))
show(lambda: 'abc'.translate(str.maketrans('ab', 'xy', 'c')))
show(lambda: str.maketrans({'a': 'b', 99: None}))
show(lambda: 'abc'.translate({97: 'xx', 98: None, 99: 0x1f600}))
