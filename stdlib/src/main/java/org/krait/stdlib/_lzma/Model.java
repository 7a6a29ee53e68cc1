package org.krait.stdlib._lzma;

import java.util.Arrays;

/** The probabilities that an LZMA coder adapts, in one array, and its state. */
final class Model {
  static final int PROBABILITY_BITS = 11;
  static final int ADAPTATION = 5;
  static final int STATES = 12;
  static final int LITERAL_STATES = 7;
  static final int MATCH_LEAST = 2;
  static final int DISTANCE_STATES = 4;
  static final int SLOT_BITS = 6;
  static final int FIRST_WIDE_SLOT = 4;
  static final int FIRST_ALIGNED_SLOT = 14;
  static final int ALIGN_BITS = 4;

  static final int IS_MATCH = 0;
  static final int IS_REPEAT = IS_MATCH + (STATES << 4);
  static final int IS_REPEAT_0 = IS_REPEAT + STATES;
  static final int IS_REPEAT_1 = IS_REPEAT_0 + STATES;
  static final int IS_REPEAT_2 = IS_REPEAT_1 + STATES;
  static final int IS_LONG_REPEAT_0 = IS_REPEAT_2 + STATES;
  static final int SLOT = IS_LONG_REPEAT_0 + (STATES << 4);
  static final int SPECIAL = SLOT + (DISTANCE_STATES << SLOT_BITS);
  static final int ALIGN = SPECIAL + 128;
  static final int LENGTH = ALIGN + (1 << ALIGN_BITS);

  /** Within the probabilities of lengths: whether it is not low, whether it is high. */
  static final int LENGTH_LOW = 2;

  static final int LENGTH_MIDDLE = LENGTH_LOW + (16 << 3);
  static final int LENGTH_HIGH = LENGTH_MIDDLE + (16 << 3);
  static final int REPEAT_LENGTH = LENGTH + LENGTH_HIGH + 256;
  static final int LITERAL = REPEAT_LENGTH + LENGTH_HIGH + 256;
  static final int LITERAL_SIZE = 0x300;

  private static final short EVEN = 1 << PROBABILITY_BITS - 1;

  final short[] probabilities;
  final int lc;
  final int lp;
  final int pb;
  int state;
  int repeat0;
  int repeat1;
  int repeat2;
  int repeat3;

  Model(int lc, int lp, int pb) {
    this.lc = lc;
    this.lp = lp;
    this.pb = pb;
    probabilities = new short[LITERAL + (LITERAL_SIZE << lc + lp)];
    reset();
  }

  void reset() {
    Arrays.fill(probabilities, EVEN);
    state = 0;
    repeat0 = 0;
    repeat1 = 0;
    repeat2 = 0;
    repeat3 = 0;
  }

  /** The one byte that says {@code lc}, {@code lp} and {@code pb}. */
  int properties() {
    return (pb * 5 + lp) * 9 + lc;
  }

  int positionState(long position) {
    return (int) position & (1 << pb) - 1;
  }

  /** Where the probabilities of a literal begin. */
  int literal(long position, int before) {
    int low = (int) position & (1 << lp) - 1;
    return LITERAL + LITERAL_SIZE * ((low << lc) + (before >> 8 - lc));
  }

  boolean isAfterLiteral() {
    return state < LITERAL_STATES;
  }

  void noteLiteral() {
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  void noteMatch(int distance) {
    repeat3 = repeat2;
    repeat2 = repeat1;
    repeat1 = repeat0;
    repeat0 = distance;
    state = isAfterLiteral() ? 7 : 10;
  }

  void noteShortRepeat() {
    state = isAfterLiteral() ? 9 : 11;
  }

  /** A match at one of the last distances, which comes to the front. */
  void noteRepeat(int index) {
    int distance = repeat(index);
    if (index == 3) {
      repeat3 = repeat2;
    }
    if (index >= 2) {
      repeat2 = repeat1;
    }
    if (index >= 1) {
      repeat1 = repeat0;
      repeat0 = distance;
    }
    state = isAfterLiteral() ? 8 : 11;
  }

  int repeat(int index) {
    return switch (index) {
      case 0 -> repeat0;
      case 1 -> repeat1;
      case 2 -> repeat2;
      default -> repeat3;
    };
  }

  static int distanceState(int length) {
    return Math.min(length - MATCH_LEAST, DISTANCE_STATES - 1);
  }
}
