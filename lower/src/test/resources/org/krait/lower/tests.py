def f(a, b, c):
    if not (a and b) or a is None:
        return 1
    elif a < b < c:
        return a and b or c
    while 1:
        if __debug__:
            break
    assert a in [b, 2], "message"
    return (a if b else c), not a, 2 ** 10 - 1
