# The event loop: tasks, groups, timeouts, cancellation, queues, locks, threads, context.
import asyncio
import contextvars


async def work(n):
    await asyncio.sleep(0.01 * n)
    return n


async def fail():
    await asyncio.sleep(0.01)
    raise ValueError("x")


async def numbers():
    for i in range(2):
        await asyncio.sleep(0)
        yield i


async def queue():
    q = asyncio.Queue(2)

    async def produce():
        for i in range(5):
            await q.put(i)
        await q.put(None)

    async def consume():
        found = []
        while (item := await q.get()) is not None:
            found.append(item)
        return found

    return (await asyncio.gather(produce(), consume()))[1]


async def main():
    print(await asyncio.gather(*(work(i) for i in range(4))))
    print(await asyncio.gather(work(1), fail(), return_exceptions=True))
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(i)) for i in range(3)]
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            slow = group.create_task(work(500))
            group.create_task(fail())
    except* ValueError as e:
        print(e.exceptions, slow.cancelled())
    print(await queue())
    try:
        async with asyncio.timeout(0.02):
            await asyncio.sleep(10)
    except TimeoutError as e:
        print(repr(e))
    try:
        await asyncio.wait_for(work(500), 0.02)
    except TimeoutError as e:
        print(repr(e))
    task = asyncio.create_task(asyncio.sleep(10), name="sleeper")
    await asyncio.sleep(0)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e), task.cancelled(), task.get_name())
    print(await asyncio.to_thread(sum, [1, 2]))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, max, 1, 2))
    future = loop.create_future()
    loop.call_later(0.01, future.set_result, 5)
    loop.call_soon_threadsafe(print, "soon")
    print(await future)
    lock, event, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)
    async with lock, semaphore:
        print(lock.locked(), event.is_set())
        event.set()
    print(await event.wait())
    print([x async for x in numbers()])
    for done in asyncio.as_completed([work(3), work(1)]):
        print(await done)
    done, pending = await asyncio.wait([asyncio.create_task(work(1)), asyncio.create_task(work(50))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for task in pending:
        task.cancel()
    variable = contextvars.ContextVar("variable", default=0)

    async def change(n):
        variable.set(n)
        await asyncio.sleep(0)
        return variable.get()

    print(await asyncio.gather(change(1), change(2)), variable.get())


asyncio.run(main())
try:
    asyncio.run(fail())
except ValueError as e:
    print(repr(e))
with asyncio.Runner(debug=True) as runner:
    runner.get_loop().slow_callback_duration = 60
    print(runner.run(work(1)))
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
