package org.krait.stdlib._lzma;

import org.jspecify.annotations.Nullable;

/** One filter of a chain with its options; the last is LZMA, which has options of its own. */
record FilterSpec(long id, @Nullable LzmaOptions lzma, int number, boolean isNumberGiven) {
  static final long LZMA1 = 0x4000000000000001L;
  static final int LZMA2 = 0x21;
  static final int DELTA = 3;
  static final int X86 = 4;
  static final int POWERPC = 5;
  static final int IA64 = 6;
  static final int ARM = 7;
  static final int ARMTHUMB = 8;
  static final int SPARC = 9;

  private static final int MOST_DISTANCE = 256;
  private static final int LARGEST_DICTIONARY = 40;

  static FilterSpec lzma(long id, LzmaOptions options) {
    return new FilterSpec(id, options, 0, false);
  }

  boolean isLzma() {
    return id == LZMA1 || id == LZMA2;
  }

  static boolean isBranch(long id) {
    return id >= X86 && id <= SPARC;
  }

  /** Checks a filter that is not LZMA. */
  void check() {
    boolean isValid =
        id == DELTA ? number >= 1 && number <= MOST_DISTANCE : number % alignment() == 0;
    if (!isValid) {
      throw LzmaError.options();
    }
  }

  private int alignment() {
    return switch ((int) id) {
      case X86 -> 1;
      case ARMTHUMB -> 2;
      case IA64 -> 16;
      default -> 4;
    };
  }

  /** A filter at work, for all but LZMA. */
  ByteFilter begin(boolean encodes) {
    return switch ((int) id) {
      case DELTA -> new DeltaFilter(number, encodes);
      case X86 -> new X86Filter(number, encodes);
      default -> BranchFilter.of((int) id, number, encodes);
    };
  }

  /** The options as bytes, as containers keep them. */
  byte[] properties() {
    if (id == LZMA1) {
      byte[] bytes = new byte[5];
      bytes[0] = (byte) ((lzma.pb() * 5 + lzma.lp()) * 9 + lzma.lc());
      for (int i = 0; i < 4; i++) {
        bytes[1 + i] = (byte) (lzma.dictionarySize() >>> 8 * i);
      }
      return bytes;
    }
    if (id == LZMA2) {
      int size = 0;
      while (dictionarySize(size) < lzma.dictionarySize()) {
        size++;
      }
      return new byte[] {(byte) size};
    }
    if (id == DELTA) {
      return new byte[] {(byte) (number - 1)};
    }
    if (number == 0) {
      return new byte[0];
    }
    return new byte[] {
      (byte) number, (byte) (number >>> 8), (byte) (number >>> 16), (byte) (number >>> 24)
    };
  }

  private static long dictionarySize(int code) {
    return code == LARGEST_DICTIONARY ? 0xffffffffL : (2L | code & 1) << code / 2 + 11;
  }

  /** The filter whose options are these bytes. */
  static FilterSpec of(long id, byte[] properties) {
    if (id == LZMA1) {
      if (properties.length != 5 || !LzmaOptions.isModel(properties[0] & 0xff)) {
        throw LzmaError.options();
      }
      long size = word(properties, 1) & 0xffffffffL;
      return lzma(id, LzmaOptions.of(LzmaOptions.model(properties[0] & 0xff), size));
    }
    if (id == LZMA2) {
      if (properties.length != 1 || (properties[0] & 0xff) > LARGEST_DICTIONARY) {
        throw LzmaError.options();
      }
      return lzma(id, LzmaOptions.of(new Model(3, 0, 2), dictionarySize(properties[0])));
    }
    if (id == DELTA && properties.length == 1) {
      return new FilterSpec(id, null, (properties[0] & 0xff) + 1, true);
    }
    if (isBranch(id) && (properties.length == 0 || properties.length == 4)) {
      boolean isGiven = properties.length > 0;
      FilterSpec spec = new FilterSpec(id, null, isGiven ? word(properties, 0) : 0, isGiven);
      spec.check();
      return spec;
    }
    throw LzmaError.options();
  }

  private static int word(byte[] b, int at) {
    return b[at] & 0xff | (b[at + 1] & 0xff) << 8 | (b[at + 2] & 0xff) << 16 | b[at + 3] << 24;
  }
}
