# Coroutines driven by hand: await, async for, async with, async comprehensions.
class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


def drive(coro, answers=()):
    out = []
    answers = iter(answers)
    try:
        out.append(coro.send(None))
        while True:
            out.append(coro.send(next(answers, None)))
    except StopIteration as e:
        return out, e.value


async def adds():
    return await Ready(1) + await Ready(2)


print(drive(adds(), [10, 20]))


class Manager:
    async def __aenter__(self):
        return await Ready("enter")

    async def __aexit__(self, kind, value, tb):
        return await Ready(("exit", kind and kind.__name__))


async def withs(fail):
    async with Manager() as m, Manager():
        if fail:
            raise KeyError
        return m
    return "after"


print(drive(withs(False), ["m"]))
print(drive(withs(True), [1, 2, True]))


async def numbers(n):
    for i in range(n):
        await Ready(("n", i))
        yield i


async def loops():
    out = []
    async for i in numbers(3):
        if i == 1:
            continue
        out.append(i)
    else:
        out.append("else")
    async for j in numbers(5):
        if j == 1:
            break
    out += [k * 2 async for k in numbers(2)]
    out.append({k: await Ready(k) async for k in numbers(2) if k})
    out.append([await Ready(k) for k in range(2)])
    gen = (k async for k in numbers(1))
    async for k in gen:
        out.append(("gen", k))
    return out


print(drive(loops()))


async def stop():
    try:
        async for x in 5:
            pass
    except TypeError as e:
        return str(e)


print(drive(stop()))
for bad in "async with 1: pass", "await 1", "[x async for x in []]":
    scope = {}
    exec(f"async def f():\n  {bad}", scope)
    try:
        drive(scope["f"]())
    except TypeError as e:
        print(e)
