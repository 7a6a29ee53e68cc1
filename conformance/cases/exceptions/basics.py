"""try, except, else, finally: order and values."""


def order(error, returns=False):
    log = []
    try:
        log.append("try")
        if error:
            raise error
        if returns:
            return log
    except (KeyError, IndexError) as e:
        log.append("lookup " + repr(e))
    except ValueError:
        log.append("value")
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return log


print(order(None), order(KeyError("k")), order(IndexError), order(ValueError(1)))
print(order(None, True))
try:
    order(TypeError("t"))
except TypeError as e:
    print("escaped", e)


def finally_returns():
    try:
        1 / 0
    finally:
        return "swallowed"


def finally_breaks():
    for i in range(3):
        try:
            raise KeyError(i)
        finally:
            continue
    for i in range(3):
        try:
            return "lost"
        finally:
            break
    return "broke"


def finally_order():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("x is", x)


print(finally_returns(), finally_breaks(), finally_order())


def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("first finally")
    except ValueError as e:
        print("got", e)
        try:
            raise KeyError("in handler")
        except KeyError:
            print("handled inside")
        print("still", e)
    try:
        e
    except UnboundLocalError as u:
        print(u)


nested()
e = "global e"
try:
    raise ValueError
except ValueError as e:
    pass
try:
    e
except NameError as n:
    print(n)


def bare():
    try:
        raise SystemExit("x")
    except:
        return "bare catches all"


print(bare())
try:
    raise
except RuntimeError as e:
    print(e)
for bad in (1, "s", int, None):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise ValueError from 1
except TypeError as e:
    print(e)
for bad in (1, (1,), (ValueError, "x"), object):
    try:
        try:
            raise KeyError
        except bad:
            pass
    except TypeError as e:
        print(e)
try:
    raise ValueError
except (KeyError, (ValueError,)[0]):
    print("tuple")
else:
    print("never")


class Bad(Exception):
    def __new__(cls):
        return 5


try:
    raise Bad
except TypeError as e:
    print(e)
