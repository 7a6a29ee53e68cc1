package org.krait.stdlib._ssl;

/** What carries the records of a connection: a socket, or a pair of memory buffers. */
interface Transport {
  /** What a call returns that would have to wait. */
  int WOULD_WAIT = -1;

  /** Takes at most so many bytes; their number, 0 at the end. */
  int read(byte[] into, int from, int length);

  /** Gives at most so many bytes on; their number. */
  int write(byte[] bytes, int from, int length);
}
