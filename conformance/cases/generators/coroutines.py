"""Coroutines driven by hand."""


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


async def add(a, b):
    x = await Pause(a)
    y = await Pause(b)
    return x + y


def run(coro, *answers):
    seen = []
    try:
        seen.append(coro.send(None))
        for a in answers:
            seen.append(coro.send(a))
    except StopIteration as e:
        return seen, e.value
    return seen, "unfinished"


print(run(add("p", "q"), 1, 2))


async def outer():
    try:
        return await add("a", "b")
    except ValueError as e:
        return "caught " + str(e)
    finally:
        print("outer finally")


print(run(outer(), 10, 20))
o = outer()
o.send(None)
attempt(lambda: o.throw(ValueError("v")))
attempt(lambda: o.send(None))
o = outer()
o.send(None)
print(o.cr_await.cr_code.co_name, o.cr_suspended, o.cr_running)
o.close()
print(o.cr_frame)


async def bad(x):
    await x


class NotIterator:
    def __await__(self):
        return 1


attempt(lambda: run(bad(1)))
attempt(lambda: run(bad(NotIterator())))
c = add(1, 2)
attempt(lambda: c.send(5))
c.close()
attempt(lambda: c.send(None))
c = add(1, 2)
attempt(lambda: iter(c))
attempt(lambda: next(c))
w = c.__await__()
print(next(w), w.send(3))
attempt(lambda: w.send(4))


class Manager:
    async def __aenter__(self):
        print("aenter", await Pause("enter"))
        return "value"

    async def __aexit__(self, t, v, tb):
        print("aexit", t, await Pause("exit"))
        return t is KeyError


async def managed(error):
    async with Manager() as m:
        print("body", m)
        if error:
            raise error
    return "after"


print(run(managed(None), 1, 2))
print(run(managed(KeyError("k")), 1, 2))
m = managed(OSError("o"))
m.send(None)
m.send(1)
attempt(lambda: m.send(2))


class Range:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        return await Pause(self.i)


async def loop():
    out = []
    async for x in Range(3):
        out.append(x)
    else:
        out.append("else")
    return out, [y async for y in Range(2)], {z: z async for z in Range(1)}


print(run(loop(), *"abcdefgh"))


async def stop():
    raise StopIteration("s")


try:
    run(stop())
except RuntimeError as e:
    print(e)
