package org.krait.lower.binary;

import java.util.Arrays;

/** Bytes that grow at their end. */
final class ByteSink {
  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  void put(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  /** A number from -1 on, in as few bytes as it needs: seven bits each, low ones first. */
  void number(int value) {
    int rest = value + 1;
    while ((rest & ~0x7F) != 0) {
      put(rest | 0x80);
      rest >>>= 7;
    }
    put(rest);
  }

  void eightBytes(long value) {
    ensure(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  void raw(byte[] value) {
    raw(value, value.length);
  }

  void append(ByteSink other) {
    raw(other.bytes, other.size);
  }

  private void raw(byte[] value, int length) {
    ensure(length);
    System.arraycopy(value, 0, bytes, size, length);
    size += length;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
