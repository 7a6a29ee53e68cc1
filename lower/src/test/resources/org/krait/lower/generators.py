def f(a):
    x = yield a
    y = a.b((yield 1), (yield 2))
    while (yield):
        pass
    try:
        return x or (yield from y)
    finally:
        yield
async def g(cm, it):
    async with cm as x:
        await x
    async for i in it:
        yield i
    return
