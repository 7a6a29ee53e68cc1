# Streams, servers, datagrams and child processes on the event loop.
import asyncio
import os
import signal


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(b"echo " + line)
        await writer.drain()
    writer.close()


class Datagrams(asyncio.DatagramProtocol):
    def __init__(self, done):
        self.done = done

    def datagram_received(self, data, address):
        self.done.set_result((data, address[0]))


async def client(port, name):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answers = []
    for i in range(3):
        writer.write(f"{name} {i}\n".encode())
        await writer.drain()
        answers.append(await reader.readline())
    writer.close()
    await writer.wait_closed()
    return answers


async def main():
    async with await asyncio.start_server(echo, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        for answers in await asyncio.gather(*(client(port, n) for n in "abc")):
            print(answers)
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    receiver, _ = await loop.create_datagram_endpoint(lambda: Datagrams(done), ("127.0.0.1", 0))
    sender, _ = await loop.create_datagram_endpoint(
        asyncio.DatagramProtocol, remote_addr=receiver.get_extra_info("sockname")
    )
    sender.sendto(b"datagram")
    print(await done)
    receiver.close()
    sender.close()
    child = await asyncio.create_subprocess_exec("cat", stdin=-1, stdout=-1)
    print(await child.communicate(b"through cat"), child.returncode)
    child = await asyncio.create_subprocess_shell("exit 7")
    print(await child.wait())
    got = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, got.set)
    os.kill(os.getpid(), signal.SIGTERM)
    print(await asyncio.wait_for(got.wait(), 5))
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as e:
        print(type(e).__name__)


asyncio.run(main())
