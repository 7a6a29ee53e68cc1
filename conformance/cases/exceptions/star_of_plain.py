"""except* puts a plain exception into a group, made at the clause; what clauses raise is put into one, too."""

import sys
import traceback


def plain(error):
    try:
        raise error
    except* (ValueError,
             KeyboardInterrupt) as e:
        traceback.print_exception(e, file=sys.stdout)
        print(type(e).__name__, e.__traceback__.tb_lineno, e.__traceback__.tb_next)
        raise


def replaced():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyboardInterrupt("in a clause")


for call in (lambda: plain(ValueError(1)), lambda: plain(KeyboardInterrupt(2)), replaced):
    try:
        call()
    except BaseException:
        traceback.print_exc(file=sys.stdout)


def suspended():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        yield 1


g = suspended()
next(g)
try:
    g.close()
except BaseException as e:
    print(repr(e))


def part():
    try:
        raise NameError("context of the whole")
    except NameError:
        try:
            raise ExceptionGroup("g", [KeyError("q"), ValueError("w")])
        except* ValueError:
            pass


try:
    part()
except ExceptionGroup as e:
    print(e.__suppress_context__, repr(e.__context__), e.__cause__)
    traceback.print_exc(file=sys.stdout)
whole = ExceptionGroup("g", [ValueError(1), KeyError(2)])
match, rest = whole.split(ValueError)
print(match.__suppress_context__, rest.__suppress_context__, whole.__suppress_context__)
print(whole.subgroup(KeyError).__suppress_context__, whole.derive([OSError()]).__suppress_context__)
plain(ValueError(3))
