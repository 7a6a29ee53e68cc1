"""Async generators driven by hand."""


def attempt(action):
    try:
        print(repr(action()))
    except BaseException as e:
        print(type(e).__name__, e)


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


def drive(awaitable, *answers):
    it = awaitable.__await__()
    seen = []
    try:
        seen.append(it.send(None))
        for a in answers:
            seen.append(it.send(a))
    except StopIteration as e:
        return seen, e.value
    return seen, "unfinished"


async def numbers(n):
    for i in range(n):
        yield i


async def agen():
    try:
        x = yield 1
        print("sent", x)
        y = await Pause("pause")
        print("awaited", y)
        yield 2
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        print("finally")


a = agen()
print(drive(a.__anext__()))
print(drive(a.asend("s"), "answer"))
attempt(lambda: drive(a.__anext__()))
attempt(lambda: drive(a.__anext__()))
a = agen()
drive(a.asend(None))
print(drive(a.athrow(ValueError("v"))))
print(drive(a.aclose()))
print(drive(a.aclose()))
a = agen()
attempt(lambda: drive(a.asend(1)))
a = agen()
drive(a.asend(None))
print(drive(a.aclose()))
attempt(lambda: drive(a.asend(None)))


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
drive(s.asend(None))
attempt(lambda: drive(s.aclose()))
step = numbers(3).asend(None)
attempt(lambda: step.send(None))
attempt(lambda: step.send(None))
print(a.__aiter__() is a, a.__name__, a.ag_running, a.ag_frame, a.ag_code.co_name)


async def consume():
    out = []
    async for x in agen():
        out.append(x)
    return out, [x async for x in numbers(3)]


c = consume()
print(c.send(None))
attempt(lambda: c.send("answer"))


async def stop():
    yield 1
    raise StopAsyncIteration("x")


s = stop()
drive(s.__anext__())
try:
    drive(s.__anext__())
except RuntimeError as e:
    print(e, repr(e.__cause__))
g = (x async for x in numbers(2))
print(type(g).__name__, drive(g.__anext__()))


async def expression():
    return [await f(i) for i in range(3) if await f(i)], sum([x async for x in numbers(4)])


async def f(i):
    return i


print(drive(expression()))
