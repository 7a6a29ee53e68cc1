package org.krait.stdlib._sre;

import org.krait.runtime.text.AsciiCase;
import org.krait.runtime.text.Characters;

/** Classes of characters: digits, spaces, words, line breaks. */
// CPython: _sre/sre.c sre_category; re/_constants.py CHCODES
final class Category {
  /** How many there are. */
  static final int COUNT = 18;

  private Category() {}

  /** Whether a character is of the category with this number; odd numbers negate. */
  static boolean matches(int category, int c) {
    boolean negated = (category & 1) != 0;
    boolean in =
        switch (category & ~1) {
          case 0 -> c < 128 && AsciiCase.isDigit(c);
          case 2 -> c < 128 && AsciiCase.isSpace(c);
          case 4, 8 -> isAsciiWord(c);
          case 6 -> c == '\n';
          case 10 -> Characters.isDecimal(c);
          case 12 -> Characters.isSpace(c);
          case 14 -> isUnicodeWord(c);
          default -> Characters.isLineBreak(c);
        };
    return in != negated;
  }

  static boolean isAsciiWord(int c) {
    return c == '_' || c < 128 && (AsciiCase.isAlpha(c) || AsciiCase.isDigit(c));
  }

  static boolean isUnicodeWord(int c) {
    return c < 128 ? isAsciiWord(c) : Characters.isAlphanumeric(c);
  }
}
