package org.krait.stdlib._ssl;

import org.krait.runtime.host.StreamSocket;

/** A socket of the system. One that waits in its calls does so here, too. */
record SocketTransport(StreamSocket socket) implements Transport {
  @Override
  public int read(byte[] into, int from, int length) {
    return socket.receive(into, from, length);
  }

  @Override
  public int write(byte[] bytes, int from, int length) {
    return socket.transmit(bytes, from, length);
  }
}
