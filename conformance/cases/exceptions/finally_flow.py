"""finally in every odd place."""


def log_order():
    out = []

    def inner(mode):
        for i in range(2):
            try:
                try:
                    out.append(("body", i))
                    if mode == "return":
                        return "returned"
                    if mode == "raise":
                        raise KeyError(i)
                    if mode == "break":
                        break
                    if mode == "continue":
                        continue
                finally:
                    out.append(("inner", i))
            except KeyError as e:
                out.append(("caught", e.args[0]))
            finally:
                out.append(("outer", i))
        else:
            out.append("else")
        return "end"

    for mode in ("none", "return", "raise", "break", "continue"):
        out.append(inner(mode))
    return out


for line in log_order():
    print(line)


def override():
    try:
        try:
            return "first"
        finally:
            raise KeyError("from finally")
    except KeyError:
        return "second"


def nested_returns():
    try:
        return 1
    finally:
        try:
            return 2
        finally:
            return 3


def loop_in_finally():
    try:
        raise ValueError("kept")
    finally:
        for i in range(3):
            if i == 1:
                break


def while_finally():
    n = 0
    while True:
        try:
            n += 1
            if n < 3:
                continue
            break
        finally:
            n += 10
    return n


def exception_variable():
    try:
        raise ValueError
    except ValueError as e:
        e = None
    try:
        return e
    except NameError as n:
        return str(n)


def raise_in_else():
    try:
        pass
    except KeyError:
        return "wrong"
    else:
        try:
            raise KeyError
        except KeyError:
            return "right"


def deep(n):
    try:
        if n:
            return deep(n - 1)
        raise ValueError("bottom")
    finally:
        depth.append(n)


depth = []
print(override(), nested_returns(), while_finally(), exception_variable(), raise_in_else())
try:
    loop_in_finally()
except ValueError as e:
    print(e)
try:
    deep(5)
except ValueError as e:
    print(e, depth)


def generator():
    try:
        yield 1
    finally:
        print("generator closed")


for x in generator():
    print(x)
