"""Coroutines and async generators, driven by asyncio."""

import asyncio


def make_fetcher(prefix):
    fetched = []

    async def fetch(name, turns):
        for _ in range(turns):
            await asyncio.sleep(0)
        fetched.append(name)
        return f"{prefix}/{name}"

    return fetch, fetched


async def ticker(count):
    for tick in range(count):
        await asyncio.sleep(0)
        yield tick


class Connection:
    async def __aenter__(self):
        print("connected")
        return self

    async def __aexit__(self, *error):
        print("disconnected")


async def main():
    fetch, fetched = make_fetcher("example")
    results = await asyncio.gather(fetch("slow", 5), fetch("quick", 1), fetch("middling", 3))
    print("results in the order asked:", results)
    print("finished in the order:     ", fetched)
    print("async comprehension:", [tick * 2 async for tick in ticker(4) if tick])
    async with Connection():
        async for tick in ticker(2):
            print("tick", tick)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()
    except TimeoutError:
        print("gave up waiting")


asyncio.run(main())


async def answer():
    return 42


by_hand = answer()
try:
    by_hand.send(None)
except StopIteration as stop:
    print("a coroutine driven by hand:", stop.value)
