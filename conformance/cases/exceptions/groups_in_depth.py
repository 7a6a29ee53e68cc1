"""Exception groups: made, split, derived, handled and printed."""

eg = ExceptionGroup('g', [ValueError(1), TypeError('t'), ExceptionGroup('in', [KeyError('k'), OSError(2, 'no', 'f')])])
print(repr(eg))
print(eg, eg.message, eg.exceptions)
m, r = eg.split(lambda e: isinstance(e, (KeyError, ValueError)))
print(repr(m), repr(r))
print(eg.subgroup(OSError), eg.subgroup(ZeroDivisionError))
for bad in [lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', [1]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup('x', [KeyboardInterrupt()]), lambda: ExceptionGroup('x'), lambda: ExceptionGroup('x', 3), lambda: eg.derive(3), lambda: eg.split(3), lambda: BaseExceptionGroup('x', [ValueError()]).__class__]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def handle(e):
    try:
        raise e
    except* ValueError as g:
        print('V', repr(g))
    except* (KeyError, OSError) as g:
        print('KO', repr(g))
        raise RuntimeError('again') from g
    else:
        print('else')
    finally:
        print('finally')
try:
    handle(eg)
except BaseException as e:
    print('out', repr(e), repr(e.__cause__), repr(e.__context__))
try:
    handle(ValueError('plain'))
except BaseException as e:
    print('out', repr(e))


class MyEG(ExceptionGroup):

    def __new__(cls, msg, excs, code):
        self = super().__new__(cls, msg, excs)
        self.code = code
        return self

    def derive(self, excs):
        return MyEG(self.message, excs, self.code)
x = MyEG('mine', [ValueError(1), KeyError(2)], 7)
a, b = x.split(KeyError)
print(repr(a), a.code, repr(b), b.code)
x.add_note('n1')
try:
    raise x
except* KeyError as e:
    print(e.__notes__, e.code, e.__traceback__.tb_lineno)
except* ValueError as e:
    print(e.code)


def r():
    try:
        raise ExceptionGroup('a', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
    except* TypeError as e:
        raise KeyError('new')
import traceback
try:
    r()
except Exception as e:
    traceback.print_exception(e)
try:
    try:
        raise ExceptionGroup('q', [OSError(1)])
    except* 3:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ExceptionGroup('q', [OSError(1)])
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
e = ExceptionGroup('many', [ValueError(i) for i in range(20)])
traceback.print_exception(e)
d = ValueError('deep')
for i in range(14):
    d = ExceptionGroup(f'l{i}', [d])
raise d
