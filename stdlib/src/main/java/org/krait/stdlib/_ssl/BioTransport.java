package org.krait.stdlib._ssl;

/** A pair of memory buffers; the program moves what is in them. */
record BioTransport(PyMemoryBio incoming, PyMemoryBio outgoing) implements Transport {
  @Override
  public int read(byte[] into, int from, int length) {
    int n = incoming.take(into, from, length);
    return n > 0 || incoming.eof() ? n : WOULD_WAIT;
  }

  @Override
  public int write(byte[] bytes, int from, int length) {
    outgoing.give(bytes, from, length);
    return length;
  }
}
