package org.krait.runtime.codec;

import java.util.Arrays;

/** Collects bytes. */
public final class ByteBuilder {
  private byte[] bytes;
  private int size;

  public ByteBuilder(int capacity) {
    bytes = new byte[Math.max(16, capacity)];
  }

  public int size() {
    return size;
  }

  public ByteBuilder append(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
    return this;
  }

  public ByteBuilder append(byte[] more) {
    for (byte b : more) {
      append(b);
    }
    return this;
  }

  /** Adds the characters of a text as single bytes. */
  public ByteBuilder append(String latin1) {
    for (int i = 0; i < latin1.length(); i++) {
      append(latin1.charAt(i));
    }
    return this;
  }

  public byte[] toBytes() {
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }
}
