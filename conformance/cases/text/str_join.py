"""Joining, concatenating, repeating."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: 'a'.join(1))
show(lambda: 'a'.join(['a',1]))
show(lambda: 'a'.join([1]))
show(lambda: 'a'[10**30])
show(lambda: 'a'+1)
show(lambda: 'a'*1.5)
show(lambda: 'a'*'b')
show(lambda: 1 in 'a')
show(lambda: 'a'.join('b','c'))
show(lambda: 'a'.join())
show(lambda: str.join(1,'a'))
show(lambda: 'a'.__rmul__(10**30))
show(lambda: 'a'*(10**30))
show(lambda: ', '.join(c for c in 'abc'))
show(lambda: '-'.join('a\U0001f600'))
show(lambda: ''.join([]))
show(lambda: 'ab' * 3)
show(lambda: 3 * 'ab')
show(lambda: 'ab' * -1)
