"""except* and exception groups."""


def show(e, indent=0):
    if isinstance(e, BaseExceptionGroup):
        print(" " * indent + type(e).__name__, e.message)
        for x in e.exceptions:
            show(x, indent + 2)
    else:
        print(" " * indent + repr(e))


def run(error):
    try:
        try:
            raise error
        except* ValueError as g:
            print("value:")
            show(g)
        except* (KeyError, IndexError) as g:
            print("lookup:")
            show(g)
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as rest:
        print("rest:")
        show(rest)


run(ExceptionGroup("g", [ValueError(1), KeyError(2), ValueError(3)]))
run(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
run(ExceptionGroup("g", [ExceptionGroup("n", [ValueError(1), OSError(2)]), IndexError(3)]))
run(ValueError("naked"))
run(TypeError("unmatched naked"))
run(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()]))


def nothing():
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("else only")


nothing()


def raising():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), TypeError(3)])
    except* ValueError as g:
        raise OSError("new") from g
    except* KeyError:
        raise


try:
    raising()
except ExceptionGroup as e:
    show(e)
    for x in e.exceptions:
        print(repr(x.__cause__), repr(x.__context__))


def bare_reraise():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise


try:
    bare_reraise()
except ExceptionGroup as e:
    show(e)
for bad in (1, ExceptionGroup, (ValueError, BaseExceptionGroup)):
    try:
        try:
            raise ValueError
        except* bad:
            pass
    except TypeError as e:
        print(e)


def loop():
    out = []
    for i in range(3):
        try:
            raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as g:
            out.append(g.exceptions)
    return out


print(loop())
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [KeyError(2), ValueError(3)])])
match, rest = g.split(ValueError)
show(match)
show(rest)
print(g.subgroup(OSError), g.split(lambda e: isinstance(e, KeyError))[0].exceptions)
for args in ((), ("m",), ("m", []), ("m", 1), ("m", [1]), (1, [ValueError()])):
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as e:
        print(e)
