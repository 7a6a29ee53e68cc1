"""What finally, with and generators do when they are left in odd ways."""

def f1():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                return i
        finally:
            print('fin', i)
            try:
                1 / 0
            except ZeroDivisionError as e:
                print(e, e.__context__)
print(f1())


def f2():
    while True:
        try:
            raise KeyError('a')
        finally:
            break
    return 'broken out'


def f3():
    try:
        raise KeyError('a')
    finally:
        return 'swallowed'
import warnings
print(f3(), f2())


def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('closing')
        raise
    finally:
        print('cleanup')
        try:
            yield 99
        except BaseException as e:
            print('late', type(e))
            raise
it = g()
print(next(it))
try:
    it.close()
except RuntimeError as e:
    print(repr(e))
try:
    try:
        try:
            raise ValueError(1)
        finally:
            raise TypeError(2)
    except TypeError as e:
        print(repr(e.__context__), e.__cause__, e.__suppress_context__)
        raise OSError(3) from e.__context__
except OSError as e:
    c = e
    while c:
        print(type(c).__name__, c.args, c.__suppress_context__)
        c = c.__cause__ or c.__context__


def nested():
    try:
        try:
            return 'a'
        finally:
            try:
                return 'b'
            finally:
                print('inner finally')
    finally:
        print('outer finally')
print(nested())


class CM:

    def __init__(s, n, sup=False, r=None):
        s.n, s.sup, s.r = (n, sup, r)

    def __enter__(s):
        print('enter', s.n)
        return s

    def __exit__(s, t, v, tb):
        print('exit', s.n, t and t.__name__, v, tb is not None and tb.tb_lineno)
        if s.r:
            raise s.r
        return s.sup
with CM(1, True), CM(2, r=KeyError('new')), CM(3) as x:
    raise ValueError('orig')


def w():
    with CM('r'):
        return x.n
print(w())
for i in range(2):
    with CM(i):
        if i == 0:
            continue
        break
else:
    print('never')
try:
    with CM('a'), CM('b', r=ZeroDivisionError('exit')):
        raise ValueError('body')
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))


def deep(n):
    try:
        if n:
            return deep(n - 1)
        raise RuntimeError('bottom')
    finally:
        print('up', n)
deep(3)
