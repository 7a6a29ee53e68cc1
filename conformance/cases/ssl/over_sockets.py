"""A server in a thread, and clients: plain sockets, http.client, urllib and asyncio."""
import asyncio
import http.client
import http.server
import os
import socket
import ssl
import threading
import urllib.error
import urllib.request

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_certificates")


def path(name):
    return os.path.join(HERE, name + ".pem")


server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
server_context.load_cert_chain(path("server"))
client_context = ssl.create_default_context(cafile=path("authority"))


def serve(connection):
    with server_context.wrap_socket(connection, server_side=True) as secure:
        while data := secure.recv(1000):
            secure.sendall(data.upper())


listener = socket.create_server(("127.0.0.1", 0))
port = listener.getsockname()[1]


failures = []


def accept(times):
    for _ in range(times):
        try:
            serve(listener.accept()[0])
        except OSError as error:
            failures.append((type(error).__name__, getattr(error, "library", None)))


thread = threading.Thread(target=accept, args=(5,))
thread.start()
with socket.create_connection(("127.0.0.1", port)) as plain:
    with client_context.wrap_socket(plain, server_hostname="localhost") as secure:
        print(secure.version(), secure.cipher()[0], secure.getpeercert()["notAfter"][-3:])
        secure.sendall(b"hello")
        print(secure.recv(3), secure.pending(), secure.recv(10))
        secure.settimeout(0.05)
        try:
            secure.recv(1)
        except TimeoutError as error:
            print(error)
        secure.setblocking(False)
        try:
            secure.recv(1)
        except ssl.SSLWantReadError as error:
            print(type(error).__name__, error)
        secure.setblocking(True)
        secure.sendall(b"z" * 100_000)
        count = 0
        while count < 100_000:
            count += len(secure.recv(100_000))
        print(count)
        stream = secure.makefile("rwb")
        stream.write(b"line one\nline two\n")
        stream.flush()
        print(stream.readline(), stream.readline())
        stream.close()
try:
    client_context.wrap_socket(socket.create_connection(("127.0.0.1", port)), server_hostname="other.test")
except ssl.SSLCertVerificationError as error:
    print(error)
connection = socket.create_connection(("127.0.0.1", port))
connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
connection.close()


async def talk():
    reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=client_context, server_hostname="localhost")
    print(writer.get_extra_info("cipher")[0], writer.get_extra_info("ssl_object").version())
    writer.write(b"from asyncio")
    print(await reader.readexactly(12))
    writer.close()
    await writer.wait_closed()
    try:
        await asyncio.open_connection("127.0.0.1", port, ssl=client_context, server_hostname="wrong")
    except ssl.SSLCertVerificationError as error:
        print(error.verify_message)


asyncio.run(talk())
thread.join()
listener.close()
print(sorted(failures))


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = f"you asked for {self.path}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        pass


server = Server(("127.0.0.1", 0), Handler)
server.socket = server_context.wrap_socket(server.socket, server_side=True)
port = server.server_address[1]
threading.Thread(target=server.serve_forever).start()
client = http.client.HTTPSConnection("127.0.0.1", port, context=client_context)
client.request("GET", "/one")
print(client.getresponse().read())
client.request("GET", "/two")
print(client.getresponse().read())
client.close()
print(urllib.request.urlopen(f"https://127.0.0.1:{port}/three", context=client_context).read())
try:
    urllib.request.urlopen(f"https://127.0.0.1:{port}/")
except urllib.error.URLError as error:
    print(error.reason.verify_message)
server.shutdown()
server.server_close()


async def echo():
    async def answer(reader, writer):
        while line := await reader.readline():
            writer.write(line[::-1])
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=server_context)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=client_context, server_hostname="localhost")
    writer.write(b"abc\n" + b"y" * 50_000 + b"\n")
    print(await reader.readexactly(4), len(await reader.readexactly(50_001)))
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(echo())
