package org.krait.stdlib._lzma;

import java.io.ByteArrayOutputStream;

/** Writes bits by their probabilities. */
final class RangeEncoder {
  private static final int LAST_BYTES = 5;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long low;
  private int range;
  private int cache;
  private int cached;

  RangeEncoder() {
    begin();
  }

  private void begin() {
    low = 0;
    range = -1;
    cache = 0;
    cached = 1;
  }

  /** How many bytes there would be if this were the end. */
  int size() {
    return out.size() + cached + LAST_BYTES;
  }

  /** Writes what is left; the next bit begins anew. */
  byte[] finish() {
    normalize();
    for (int i = 0; i < LAST_BYTES; i++) {
      shiftLow();
    }
    begin();
    return take();
  }

  /** The bytes that are certain. */
  byte[] take() {
    byte[] bytes = out.toByteArray();
    out.reset();
    return bytes;
  }

  private void shiftLow() {
    if (low < 0xff000000L || low > 0xffffffffL) {
      int carry = (int) (low >>> 32);
      int b = cache;
      for (; cached > 0; cached--) {
        out.write(b + carry);
        b = 0xff;
      }
      cache = (int) (low >>> 24) & 0xff;
    }
    cached++;
    low = (low & 0x00ffffffL) << 8;
  }

  private void normalize() {
    if (range >>> 24 == 0) {
      range <<= 8;
      shiftLow();
    }
  }

  void bit(short[] probabilities, int index, int bit) {
    normalize();
    int p = probabilities[index];
    int bound = (range >>> Model.PROBABILITY_BITS) * p;
    if (bit == 0) {
      range = bound;
      probabilities[index] = (short) (p + ((1 << Model.PROBABILITY_BITS) - p >> Model.ADAPTATION));
    } else {
      low += bound & 0xffffffffL;
      range -= bound;
      probabilities[index] = (short) (p - (p >> Model.ADAPTATION));
    }
  }

  void tree(short[] probabilities, int start, int bits, int number) {
    int m = 1;
    for (int i = bits - 1; i >= 0; i--) {
      int bit = number >>> i & 1;
      bit(probabilities, start + m, bit);
      m = m << 1 | bit;
    }
  }

  void reverseTree(short[] probabilities, int start, int bits, int number) {
    int m = 1;
    for (int i = 0; i < bits; i++) {
      int bit = number >>> i & 1;
      bit(probabilities, start + m, bit);
      m = m << 1 | bit;
    }
  }

  void direct(int number, int bits) {
    for (int i = bits - 1; i >= 0; i--) {
      normalize();
      range >>>= 1;
      low += (number >>> i & 1) != 0 ? range & 0xffffffffL : 0;
    }
  }
}
