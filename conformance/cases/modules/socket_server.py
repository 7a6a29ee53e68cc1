# A server and its clients on the loopback interface, with and without threads.
import socket
import socketserver
import threading

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]


def serve():
    for _ in range(2):
        connection, (host, _) = server.accept()
        with connection:
            while data := connection.recv(100):
                connection.sendall(data.upper())


thread = threading.Thread(target=serve)
thread.start()
for text in (b"first", b"second"):
    with socket.create_connection(("127.0.0.1", port), timeout=5) as client:
        client.sendall(text)
        print(client.recv(100), client.getpeername() == ("127.0.0.1", port))
thread.join()
server.close()
try:
    socket.create_connection(("127.0.0.1", port), timeout=5)
except ConnectionRefusedError as e:
    print(e)


class Echo(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(b"echo " + line)


with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo) as tcp:
    threading.Thread(target=tcp.serve_forever, daemon=True).start()
    with socket.create_connection(tcp.server_address) as client, client.makefile("rwb") as file:
        file.write(b"over lines\n")
        file.flush()
        print(file.readline())
    tcp.shutdown()

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as two:
        one.bind(("127.0.0.1", 0))
        two.sendto(b"datagram", one.getsockname())
        data, sender = one.recvfrom(100)
        print(data, sender[0])
