package org.krait.stdlib._sre.pattern;

import java.util.Arrays;

/** A part of a set of characters: its code, and what follows that. */
record SetItem(int opcode, int... words) {
  private static final int[] NO_WORDS = {};
  static final SetItem NEGATE = new SetItem(Opcode.NEGATE, NO_WORDS);

  static SetItem literal(int c) {
    return new SetItem(Opcode.LITERAL, c);
  }

  static SetItem range(int low, int high) {
    return new SetItem(Opcode.RANGE, low, high);
  }

  static SetItem category(int category) {
    return new SetItem(Opcode.CATEGORY, category);
  }

  boolean isLiteral() {
    return opcode == Opcode.LITERAL;
  }

  /** The character of a literal, the first one of a range, or the category. */
  int first() {
    return words[0];
  }

  /** The last character of a range. */
  int last() {
    return words[1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SetItem item
        && item.opcode == opcode
        && Arrays.equals(item.words, words);
  }

  @Override
  public int hashCode() {
    return 31 * opcode + Arrays.hashCode(words);
  }
}
