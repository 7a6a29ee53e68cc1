"""Exceptions, finally and with in hot code, with their tracebacks."""

import sys
import traceback


def fail(n):
    if n % 3 == 0:
        raise ValueError(n)
    return n


def middle(n):
    local = n * 2
    try:
        return fail(n) + local
    except KeyError:
        return "never"


def chained(n):
    try:
        return middle(n)
    except ValueError as e:
        try:
            {}[n]
        except KeyError as inner:
            raise RuntimeError("chained") from inner


def leave(n):
    log = []
    for i in range(4):
        try:
            if i == n:
                break
            if i == 0:
                continue
            log.append(i)
        finally:
            log.append("f")
    else:
        log.append("else")
    return log


def finally_return(n):
    try:
        try:
            return n
        finally:
            n = -1
            fail(3 if n == 5 else 1)
    finally:
        sys.exception()


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        return self.swallow and kind is not None


def managed(n):
    for i in range(3):
        with Manager(n % 2 == 0):
            if i == 1:
                fail(0)
            if i == 2:
                return "returned", sys.exception()
    return "end"


def groups(n):
    try:
        raise ExceptionGroup("g", [ValueError(n), KeyError(n)])
    except* ValueError as e:
        return_value = repr(e)
    except* KeyError:
        pass
    return return_value


def reraise(n):
    try:
        fail(n)
    except ValueError:
        raise


def shown(function, n):
    try:
        return function(n)
    except Exception:
        return traceback.format_exc()


FUNCTIONS = (middle, chained, leave, finally_return, managed, groups, reraise)
for i in range(1200):
    for function in FUNCTIONS:
        shown(function, i)
for function in FUNCTIONS:
    for n in (0, 1):
        print(function.__name__, n, shown(function, n))

try:
    middle(3)
except ValueError as e:
    tb = e.__traceback__.tb_next
    while tb:
        frame = tb.tb_frame
        print(frame.f_code.co_name, tb.tb_lineno, sorted(frame.f_locals.items()))
        tb = tb.tb_next


def unbound(n):
    if n:
        value = 1
    return value


def deleted(n):
    value = n
    del value
    if n == 0:
        value = 5
    return value


def free():
    def inner():
        return later

    try:
        return inner()
    finally:
        later = 1


for i in range(1200):
    for call in (lambda: unbound(1), lambda: deleted(0)):
        call()
for call in (lambda: unbound(0), lambda: deleted(1), free):
    for i in range(800):
        try:
            call()
        except NameError as e:
            last = e
    print(type(last).__name__, last)
print(sys.exception())
