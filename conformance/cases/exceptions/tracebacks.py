"""Traceback entries: functions, lines, nesting."""


def entries(e):
    tb = e.__traceback__
    out = []
    while tb is not None:
        out.append((tb.tb_frame.f_code.co_qualname, tb.tb_lineno))
        tb = tb.tb_next
    return out


def level3():
    return 1 / 0


def level2(f):
    return (
        f()
    )


def level1():
    try:
        level2(level3)
    finally:
        pass


try:
    level1()
except ZeroDivisionError as e:
    print(entries(e))


def reraise():
    try:
        level3()
    except ZeroDivisionError:
        raise


def raise_again():
    try:
        level3()
    except ZeroDivisionError as e:
        raise e


for f in (reraise, raise_again):
    try:
        f()
    except ZeroDivisionError as e:
        print(entries(e))


def gen():
    yield 1
    yield [
        1,
        2 / 0,
    ]


try:
    list(gen())
except ZeroDivisionError as e:
    print(entries(e))
try:
    [x.y for x in [1]]
except AttributeError as e:
    print(entries(e))
try:
    (lambda: (lambda: {}["k"])())()
except KeyError as e:
    print(entries(e))


class C:
    def __init__(self):
        self.fail()

    def fail(self):
        raise ValueError

    @property
    def p(self):
        raise OSError


try:
    C()
except ValueError as e:
    print(entries(e))
try:
    C.p.fget(1)
except OSError as e:
    print(entries(e))
try:

    class Body:
        x = 1
        y = undefined

except NameError as e:
    print(entries(e))


def recursive(n):
    if n == 0:
        raise KeyError
    recursive(n - 1)


try:
    recursive(3)
except KeyError as e:
    print(entries(e))
saved = None
try:
    level3()
except ZeroDivisionError as e:
    saved = e
try:
    raise saved
except ZeroDivisionError as e:
    print(entries(e))
try:
    raise saved.with_traceback(None)
except ZeroDivisionError as e:
    print(entries(e))
try:
    exec("x = 1\ny = x / 0\n")
except ZeroDivisionError as e:
    print(entries(e))
try:
    sorted([1, 2], key=lambda x: x / 0)
except ZeroDivisionError as e:
    print(entries(e))


def with_finally():
    try:
        return 1
    finally:
        level3()


try:
    with_finally()
except ZeroDivisionError as e:
    print(entries(e))
tb = e = None
try:
    level1()
except ZeroDivisionError as err:
    tb = err.__traceback__
print(tb.tb_next.tb_frame.f_back is None or tb.tb_next.tb_frame.f_back.f_code.co_name)
tb.tb_next = None
print(tb.tb_next)
for value in (1, tb):
    try:
        tb.tb_next = value
    except (TypeError, ValueError) as x:
        print(x)
