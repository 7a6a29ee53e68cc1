"""Indexing and slicing."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: 'a'[1.5])
show(lambda: 'a'['x'])
show(lambda: 'a'[1])
show(lambda: 'a'[-2])
show(lambda: 'a'[::0])
show(lambda: 'a'['x':])
show(lambda: 'abcdef'[::2])
show(lambda: 'abcdef'[::-1])
show(lambda: 'abcdef'[4:1:-2])
show(lambda: 'a\U0001f600b'[1])
show(lambda: 'a\U0001f600b'[-1])
show(lambda: 'abc'[10:])
show(lambda: 'abc'[-10:2])
show(lambda: len('\U0001f600'))
