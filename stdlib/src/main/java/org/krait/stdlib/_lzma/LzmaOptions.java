package org.krait.stdlib._lzma;

import org.jspecify.annotations.Nullable;

/** The options of LZMA1 and LZMA2. */
record LzmaOptions(
    long dictionarySize, int lc, int lp, int pb, int mode, int niceLength, int finder, int depth) {
  static final int DEFAULT_PRESET = 6;
  static final int EXTREME = 1 << 31;
  static final int HASH_CHAIN_3 = 3;
  static final int HASH_CHAIN_4 = 4;
  static final int BINARY_TREE_2 = 18;
  static final int BINARY_TREE_3 = 19;
  static final int BINARY_TREE_4 = 20;
  static final int FAST = 1;
  static final int NORMAL = 2;

  private static final int LEAST_DICTIONARY = 1 << 12;
  private static final long MOST_DICTIONARY = (1L << 30) + (1L << 29);
  private static final int LONGEST_MATCH = 273;
  private static final int MOST_PROPERTIES = (4 * 5 + 4) * 9 + 8;

  /** The options of a preset; null if there is no such preset. */
  // xz: lzma_lzma_preset
  static @Nullable LzmaOptions preset(int preset) {
    int level = preset & 0x1f;
    if (level > 9 || (preset & ~(EXTREME | 0x1f)) != 0) {
      return null;
    }
    long size = 1L << "\22\24\25\26\26\27\27\30\31\32".charAt(level);
    if ((preset & EXTREME) != 0) {
      boolean isShallow = level == 3 || level == 5;
      return new LzmaOptions(
          size,
          3,
          0,
          2,
          NORMAL,
          isShallow ? 192 : LONGEST_MATCH,
          BINARY_TREE_4,
          isShallow ? 0 : 512);
    }
    if (level <= 3) {
      int finder = level == 0 ? HASH_CHAIN_3 : HASH_CHAIN_4;
      int depth = level == 0 ? 4 : level == 1 ? 8 : level == 2 ? 24 : 48;
      return new LzmaOptions(size, 3, 0, 2, FAST, level <= 1 ? 128 : LONGEST_MATCH, finder, depth);
    }
    int nice = level == 4 ? 16 : level == 5 ? 32 : 64;
    return new LzmaOptions(size, 3, 0, 2, NORMAL, nice, BINARY_TREE_4, 0);
  }

  /** The options that a decoder needs. */
  static LzmaOptions of(Model model, long dictionarySize) {
    return new LzmaOptions(dictionarySize, model.lc, model.lp, model.pb, 0, 0, 0, 0);
  }

  /** Checks the options for an encoder. */
  LzmaOptions checked() {
    boolean isFinder =
        finder == HASH_CHAIN_3
            || finder == HASH_CHAIN_4
            || finder >= BINARY_TREE_2 && finder <= BINARY_TREE_4;
    boolean isValid =
        dictionarySize >= LEAST_DICTIONARY
            && dictionarySize <= MOST_DICTIONARY
            && lc >= 0
            && lp >= 0
            && lc + lp <= 4
            && pb >= 0
            && pb <= 4
            && (mode == FAST || mode == NORMAL)
            && isFinder
            && niceLength >= (finder & 0xf)
            && niceLength <= LONGEST_MATCH;
    if (!isValid) {
      throw LzmaError.options();
    }
    return this;
  }

  /** How many candidates for a match are looked at. */
  int searchDepth() {
    boolean isTree = finder >= BINARY_TREE_2;
    return depth != 0 ? depth : isTree ? 16 + niceLength / 2 : 4 + niceLength / 4;
  }

  Model model() {
    return new Model(lc, lp, pb);
  }

  /** The model for the byte that says {@code lc}, {@code lp} and {@code pb}. */
  static Model model(int properties) {
    if (properties > MOST_PROPERTIES) {
      throw LzmaError.corrupt();
    }
    return new Model(properties % 9, properties / 9 % 5, properties / 45);
  }

  /** Whether a byte says a valid {@code lc}, {@code lp} and {@code pb}. */
  static boolean isModel(int properties) {
    return properties <= MOST_PROPERTIES && properties % 9 + properties / 9 % 5 <= 4;
  }
}
