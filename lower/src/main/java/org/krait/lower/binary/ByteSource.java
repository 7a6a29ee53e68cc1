package org.krait.lower.binary;

/** Reads bytes one after the other, as {@link ByteSink} wrote them. */
final class ByteSource {
  private final byte[] bytes;
  private int at;

  ByteSource(byte[] bytes, int offset) {
    this.bytes = bytes;
    this.at = offset;
  }

  int offset() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  int next() {
    return bytes[at++] & 0xFF;
  }

  /** Most numbers take one byte. What is beyond stays out of the JIT's copies of this. */
  int number() {
    int b = bytes[at++];
    return b >= 0 ? b - 1 : longNumber(b & 0x7F);
  }

  private int longNumber(int low) {
    int value = low;
    int b;
    int shift = 7;
    do {
      b = bytes[at++];
      value |= (b & 0x7F) << shift;
      shift += 7;
    } while (b < 0);
    return value - 1;
  }

  long eightBytes() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | next();
    }
    return value;
  }

  byte[] raw(int length) {
    byte[] part = new byte[length];
    System.arraycopy(bytes, at, part, 0, length);
    at += length;
    return part;
  }
}
