"""What is thrown into a body that has not begun leaves it as it is, StopIteration, too."""

import sys
import traceback


def generator():
    """Never begins."""
    yield 1


async def coroutine():
    pass


async def asynchronous():
    yield 1


def show(call):
    try:
        print(call())
    except BaseException:
        traceback.print_exc(file=sys.stdout)


for error in (StopIteration("a"), ValueError("b")):
    show(lambda: generator().throw(error))
    show(lambda: coroutine().throw(error))
    show(lambda: (x for x in "ab").throw(error))
for error in (StopIteration("a"), StopAsyncIteration("c")):
    show(lambda: asynchronous().athrow(error).send(None))
started = generator()
next(started)
show(lambda: started.throw(StopIteration("d")))
for code in (generator.__code__, show.__code__):
    print(next(code.co_positions()))
generator().throw(StopIteration("uncaught"))
