package org.krait.runtime.host;

/** An open stream socket, for modules that speak a protocol over it. Errors raise OSError. */
public interface StreamSocket {
  /** What {@link #receive} and {@link #transmit} return where a socket that does not wait must. */
  int WOULD_WAIT = -1;

  /** The open file, -1 after the socket was closed. */
  int descriptor();

  /** The timeout in nanoseconds, 0 for not waiting at all, negative for none. */
  long timeout();

  /** Receives at most so many bytes; their number, 0 at the end. */
  int receive(byte[] into, int from, int length);

  /** Sends at most so many bytes; their number. */
  int transmit(byte[] bytes, int from, int length);

  /**
   * Waits until the socket can be read from or written to.
   *
   * @param deadline when to give up by {@code System.nanoTime()}, where there is a timeout
   * @return whether it can
   */
  boolean awaitReady(boolean forWriting, long deadline);
}
