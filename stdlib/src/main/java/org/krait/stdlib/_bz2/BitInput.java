package org.krait.stdlib._bz2;

import org.krait.stdlib.decompression.Input;

/** Reads bits, the highest of a byte first, as far as bytes are there. */
final class BitInput {
  private final Input input;
  private long bits;
  private int count;

  BitInput(Input input) {
    this.input = input;
  }

  /** Whether so many bits, up to 48, can be read now. */
  boolean has(int n) {
    while (count < n) {
      if (input.isEmpty()) {
        return false;
      }
      bits = bits << 8 | input.read();
      count += 8;
    }
    return true;
  }

  /** The next bits, which {@link #has} found. */
  long read(int n) {
    count -= n;
    return bits >>> count & (1L << n) - 1;
  }

  /** The bits that {@link #read} would give, with zeros for those that are not there. */
  int peek(int n) {
    long shifted = has(n) ? bits >>> count - n : bits << n - count;
    return (int) (shifted & (1L << n) - 1);
  }

  /** How many bits are there already. */
  int count() {
    return count;
  }

  void skip(int n) {
    count -= n;
  }

  /** Leaves the byte that was begun, and gives whole ones back. */
  void close() {
    input.unread(count / 8);
    count = 0;
  }
}
