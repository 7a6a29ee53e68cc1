"""A memoryview made for a call exports nothing once the statement is over."""


def first(view):
    return bytes(view[:1])


def generator(data):
    yield 0
    a = bytes(memoryview(data)[:2])
    data.append(1)
    yield a
    first(memoryview(data))
    data.append(2)
    b = [bytes(memoryview(data)[i : i + 1]) for i in range(2)]
    data.append(3)
    yield b
    view = memoryview(data)[:2]
    try:
        data.append(4)
    except BufferError as e:
        yield str(e)
    view = None
    data.append(5)
    yield data


async def coroutine(data, n):
    taken = bytes(memoryview(data)[:n])
    del data[:n]
    return taken


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value


for _ in range(3):
    print(list(generator(bytearray(b"abc"))))
data = bytearray(b"abcdefghij")
while data:
    print(run(coroutine(data, 4)))
