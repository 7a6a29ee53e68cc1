"""Yields inside every statement."""


def run(g):
    print(list(g))


def loops():
    for i in range(3):
        if i == 1:
            continue
        for j in "ab":
            yield i, j
            if j == "a" and i == 2:
                break
        else:
            yield "inner else"
    else:
        yield "outer else"


def whiles():
    n = 0
    while (yield ("test", n)) is None:
        n += 1
        if n == 3:
            break
        yield "body"
    else:
        yield "else"


def ifs(x):
    if (yield "first"):
        yield "then"
    elif (yield "second") is None:
        yield "elif"
    else:
        yield "else"


def tries():
    for i in range(4):
        try:
            yield ("try", i)
            if i == 1:
                raise KeyError(i)
            if i == 2:
                continue
        except KeyError as e:
            yield ("except", e.args)
        else:
            yield ("else", i)
        finally:
            yield ("finally", i)


def returns():
    try:
        yield 1
        return "value"
    finally:
        yield "cleanup"


def overrides():
    for i in range(2):
        try:
            yield i
            return
        finally:
            yield "f"
            break
    yield "after"


def withs():
    class M:
        def __init__(self, name, swallow=False):
            self.name, self.swallow = name, swallow

        def __enter__(self):
            return self.name

        def __exit__(self, t, v, tb):
            print("exit", self.name, t)
            return self.swallow

    with M("a") as a, M("b", True) as b:
        yield a
        yield b
        raise ValueError
    yield "swallowed"
    with M("c"):
        yield "c"


def comprehension():
    data = [x for x in (yield "items") or [1, 2]]
    yield data
    yield {k: v for k, v in zip("ab", data)}


def matches():
    for subject in ([1, 2], {"k": 3}, "s", 4):
        match subject:
            case [a, b]:
                yield "seq", a, b
            case {"k": v}:
                yield "map", v
            case str():
                yield "str"
            case _ if (yield "guard") is None:
                yield "guarded"


def handlers():
    try:
        raise ValueError("v")
    except (yield "type") or ValueError as e:
        yield repr(e)
        try:
            yield "nested"
            raise
        except ValueError as again:
            yield again is e


def assertions():
    try:
        assert (yield "cond"), (yield "message")
    except AssertionError as e:
        yield repr(e)


for g in (loops, whiles, tries, overrides, withs, comprehension, matches, handlers, assertions):
    run(g())
run(ifs(1))
g = returns()
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def global_in_generator():
    global G
    G = yield
    del G
    lst = [0, 1]
    lst[(yield "i")] = yield "v"
    yield lst
    a, *b = yield "unpack"
    yield a, b
    lst[0] += (yield "aug")
    yield lst


g = global_in_generator()
print([next(g), g.send(1), g.send("value"), g.send(1), next(g), g.send("xyz"), next(g), g.send(5)])
