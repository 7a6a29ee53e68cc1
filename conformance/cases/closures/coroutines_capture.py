import asyncio
def make():
    log = []
    async def worker(name, n):
        for i in range(n):
            log.append((name, i))
            await asyncio.sleep(0)
        return len(log)
    async def run():
        r = await asyncio.gather(worker("a", 2), worker("b", 3))
        return r, log
    return run
print(asyncio.run(make()()))
def agen_factory(k):
    async def agen():
        for i in range(3):
            yield i * k
    return agen
async def main():
    k = 100
    return [x + k async for x in agen_factory(7)()], {x async for x in agen_factory(1)()}
print(asyncio.run(main()))
