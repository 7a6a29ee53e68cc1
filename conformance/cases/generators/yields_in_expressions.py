# A yield may stand anywhere in an expression: what stands before it is evaluated before it.
log = []


def note(x):
    log.append(x)
    return x


def run(gen, *sent):
    log.clear()
    out = []
    try:
        out.append(next(gen))
        for value in sent:
            out.append(gen.send(value))
    except StopIteration as e:
        out.append(("return", e.value))
    print(out, log)


def binary():
    return note(1) + (yield "a") * note(2) + (yield "b")


run(binary(), 10, 20)


def call():
    def f(*args, **kwargs):
        return args, kwargs
    return f(note(1), (yield "a"), *note([3, 4]), k=(yield "b"), **note({"z": 5}))


run(call(), 2, 6)


def method():
    return note("x-y").replace((yield 1), note("+"))


run(method(), "-")


def display():
    return [note(1), (yield 2), *[(yield 3)]], {note("k"): (yield 4), **(yield 5)}, {(yield 6)}


run(display(), 20, 30, 40, {"m": 1}, 60)


def boolean():
    a = note(0) or (yield "or") or note("last")
    b = note(1) and (yield "and") and note("end")
    c = not (yield "not")
    return a, b, c


run(boolean(), 0, 7, 0)
run(boolean(), 5, 0, 1)


def conditional():
    return (yield "then") if (yield "test") else (yield "else")


run(conditional(), True, 1)
run(conditional(), False, 2)


def chain():
    return note(1) < (yield "mid") < note(10) < (yield "end")


run(chain(), 5, 20)
run(chain(), 0)


def subscript():
    d = {}
    d[note("k"), (yield 1)] = yield 2
    d[(yield 3)] = note("v")
    d[(yield 4)] += (yield 5)
    del d[(yield 6)]
    return d


run(subscript(), "value", "second", "x", "x", "w", ("k", "second"))


class Box:
    pass


def attribute():
    box = Box()
    box.x = yield 1
    box.x += (yield 2)
    (yield box).y = note(9)
    return vars(box)


g = attribute()
print(next(g), g.send(1))
box = g.send(2)
try:
    g.send(box)
except StopIteration as e:
    print(e.value)


def strings():
    return f"{note('a')}{(yield 1)!r:>{(yield 2)}}{note('b')}"


run(strings(), "x", 6)


def tests():
    while (yield "while"):
        if (yield "if"):
            continue
        elif (yield "elif"):
            break
    else:
        return "else"
    return "broken"


run(tests(), 1, 1, 1, 0, 0, 0)
run(tests(), 1, 0, 1)


def unpack():
    a, *b = (yield 1), (yield 2), (yield 3)
    (c, d), e = (yield 4)
    for f.x, f.y in [(yield 5)]:
        pass
    return a, b, c, d, e, f.x, f.y


def f():
    pass


run(unpack(), 1, 2, 3, [(4, 5), 6], (7, 8))


def walrus():
    if (x := (yield 1)) and (y := (yield 2)):
        return x, y
    return x


run(walrus(), 3, 4)
run(walrus(), 0)


def lambdas():
    h = lambda a=(yield 1): (a, (yield 2))
    g = h()
    return next(g)


run(lambdas(), 8)


def slices():
    x = list(range(10))
    x[(yield 1):(yield 2)] = (yield 3)
    return x[(yield 4)::(yield 5)]


run(slices(), "ab", 2, 4, 0, 2)


def asserted():
    assert (yield 1), (yield 2)


g = asserted()
next(g)
g.send(0)
try:
    g.send("message")
except AssertionError as e:
    print("AssertionError", e)


def raising():
    raise (yield 1) from (yield 2)


g = raising()
next(g), g.send(KeyError("k"))
try:
    g.send(ValueError("v"))
except KeyError as e:
    print(repr(e), repr(e.__cause__))


def decorated():
    @(yield "decorator")
    def f(a=(yield "default"), *, b=(yield "kw")):
        return a, b

    class C(*(yield "bases"), metaclass=(yield "meta")):
        pass
    return f, C.__mro__


g = decorated()
print(next(g), g.send(lambda f: f()), g.send(1), g.send(2), g.send([int]))
try:
    g.send(type)
except StopIteration as e:
    print(e.value)


def delegating():
    x = yield from inner()
    y = (yield from inner()), x
    return y


def inner():
    return (yield) or "r"


run(delegating(), 0, 1)
