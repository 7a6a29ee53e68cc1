package org.krait.parser;

import org.jspecify.annotations.Nullable;

/** The letters before the quote of a string literal. */
record StringPrefix(boolean b, boolean r, boolean u, boolean f, boolean t) {
  static final StringPrefix NONE = new StringPrefix(false, false, false, false, false);

  private static final StringPrefix B = new StringPrefix(true, false, false, false, false);
  private static final StringPrefix R = new StringPrefix(false, true, false, false, false);
  private static final StringPrefix U = new StringPrefix(false, false, true, false, false);
  private static final StringPrefix F = new StringPrefix(false, false, false, true, false);
  private static final StringPrefix T = new StringPrefix(false, false, false, false, true);

  /** This prefix and one more letter, or null if the letter does not continue a prefix. */
  @Nullable StringPrefix with(char letter) {
    boolean first = this == NONE;
    return switch (letter) {
      case 'b', 'B' -> b ? null : first ? B : new StringPrefix(true, r, u, f, t);
      case 'r', 'R' -> r ? null : first ? R : new StringPrefix(b, true, u, f, t);
      case 'u', 'U' -> u ? null : first ? U : new StringPrefix(b, r, true, f, t);
      case 'f', 'F' -> f ? null : first ? F : new StringPrefix(b, r, u, true, t);
      case 't', 'T' -> t ? null : first ? T : new StringPrefix(b, r, u, f, true);
      default -> null;
    };
  }

  boolean isFormatted() {
    return f || t;
  }

  /** Throws unless the letters go together; the tokenizer stands behind the quote. */
  void check(Tokenizer tokenizer) {
    if (u && b) {
      throw incompatible(tokenizer, 'u', 'b');
    }
    if (u && r) {
      throw incompatible(tokenizer, 'u', 'r');
    }
    if (u && f) {
      throw incompatible(tokenizer, 'u', 'f');
    }
    if (u && t) {
      throw incompatible(tokenizer, 'u', 't');
    }
    if (b && f) {
      throw incompatible(tokenizer, 'b', 'f');
    }
    if (b && t) {
      throw incompatible(tokenizer, 'b', 't');
    }
    if (f && t) {
      throw incompatible(tokenizer, 'f', 't');
    }
  }

  private static RuntimeException incompatible(Tokenizer tokenizer, char one, char other) {
    int lineStart = tokenizer.lineStart;
    int column =
        tokenizer.source.substring(lineStart, tokenizer.start).codePoints().toArray().length;
    return tokenizer.error(
        "'" + one + "' and '" + other + "' prefixes are incompatible",
        column + 1,
        column + tokenizer.pos - tokenizer.start);
  }
}
