package org.krait.stdlib._lzma;

import org.krait.stdlib.decompression.Input;

/** Reads bits by their probabilities. */
final class RangeDecoder {
  /** No symbol of LZMA takes more bytes. */
  static final int MOST_BYTES = 21;

  /** How many bytes it begins with. */
  static final int HEAD = 5;

  private static final int MOST_CHANGES = 64;

  private final Input input;
  private int range;
  private int code;

  private boolean isJournaling;
  private int changes;
  private final int[] changed = new int[MOST_CHANGES];
  private final short[] before = new short[MOST_CHANGES];
  private int rangeBefore;
  private int codeBefore;
  private int availableBefore;

  RangeDecoder(Input input) {
    this.input = input;
  }

  /** Thrown where the input ends within a symbol. */
  static final class Starved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Starved() {
      super(null, null, false, false);
    }
  }

  /** Reads the first bytes; whether they are there. */
  boolean begin() {
    if (input.available() < HEAD) {
      return false;
    }
    if (input.read() != 0) {
      throw LzmaError.corrupt();
    }
    range = -1;
    code = input.read() << 24 | input.read() << 16 | input.read() << 8 | input.read();
    return true;
  }

  /** Notes all changes from here on, if the input may end within the next symbol. */
  void mark() {
    isJournaling = input.available() < MOST_BYTES;
    changes = 0;
    rangeBefore = range;
    codeBefore = code;
    availableBefore = input.available();
  }

  /** Goes back to the mark. */
  void rewind(short[] probabilities) {
    while (changes > 0) {
      changes--;
      probabilities[changed[changes]] = before[changes];
    }
    input.unread(availableBefore - input.available());
    range = rangeBefore;
    code = codeBefore;
  }

  /** Whether nothing is left to read but zeros, as at the end of a stream. */
  boolean isFinished() {
    return code == 0;
  }

  void normalize() {
    if (range >>> 24 == 0) {
      if (input.isEmpty()) {
        throw new Starved();
      }
      range <<= 8;
      code = code << 8 | input.read();
    }
  }

  int bit(short[] probabilities, int index) {
    normalize();
    if (isJournaling) {
      changed[changes] = index;
      before[changes++] = probabilities[index];
    }
    int p = probabilities[index];
    int bound = (range >>> Model.PROBABILITY_BITS) * p;
    if (Integer.compareUnsigned(code, bound) < 0) {
      range = bound;
      probabilities[index] = (short) (p + ((1 << Model.PROBABILITY_BITS) - p >> Model.ADAPTATION));
      return 0;
    }
    range -= bound;
    code -= bound;
    probabilities[index] = (short) (p - (p >> Model.ADAPTATION));
    return 1;
  }

  /** A number of so many bits, the highest first. */
  int tree(short[] probabilities, int start, int bits) {
    int m = 1;
    for (int i = 0; i < bits; i++) {
      m = m << 1 | bit(probabilities, start + m);
    }
    return m - (1 << bits);
  }

  /** A number of so many bits, the lowest first. */
  int reverseTree(short[] probabilities, int start, int bits) {
    int m = 1;
    int number = 0;
    for (int i = 0; i < bits; i++) {
      int bit = bit(probabilities, start + m);
      m = m << 1 | bit;
      number |= bit << i;
    }
    return number;
  }

  /** A number of so many bits that are as likely 0 as 1. */
  int direct(int bits) {
    int number = 0;
    for (int i = 0; i < bits; i++) {
      normalize();
      range >>>= 1;
      int bit = Integer.compareUnsigned(code, range) >= 0 ? 1 : 0;
      code -= range & -bit;
      number = number << 1 | bit;
    }
    return number;
  }
}
