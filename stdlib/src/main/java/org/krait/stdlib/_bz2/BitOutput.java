package org.krait.stdlib._bz2;

import java.io.ByteArrayOutputStream;

/** Writes bits, the highest of a byte first. */
final class BitOutput {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long bits;
  private int count;

  /** Writes the lowest bits of a number, up to 48. */
  void write(long value, int n) {
    bits = bits << n | value & (1L << n) - 1;
    count += n;
    while (count >= 8) {
      count -= 8;
      out.write((int) (bits >>> count));
    }
  }

  /** Fills the last byte. */
  void close() {
    if (count > 0) {
      write(0, 8 - count);
    }
  }

  /** The whole bytes since the last time. */
  byte[] take() {
    byte[] bytes = out.toByteArray();
    out.reset();
    return bytes;
  }
}
