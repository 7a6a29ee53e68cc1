"""anext() with a default, and aiter()."""


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value


async def numbers(n):
    for i in range(n):
        yield i


async def main():
    it = aiter(numbers(1))
    print(await anext(it, "default"), await anext(it, "default"))
    pending = anext(it, 1)
    print(type(pending).__name__)
    pending.close()
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print(type(e).__name__)
    for bad in (1, []):
        try:
            aiter(bad)
        except TypeError as e:
            print(e)
        try:
            anext(bad)
        except TypeError as e:
            print(e)


run(main())
