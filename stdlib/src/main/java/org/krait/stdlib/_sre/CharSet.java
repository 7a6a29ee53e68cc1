package org.krait.stdlib._sre;

import org.krait.stdlib._sre.pattern.LetterCase;
import org.krait.stdlib._sre.pattern.Opcode;

/** A set of characters in brackets. */
// CPython: _sre/sre_lib.h SRE(charset), SRE(charset_loc_ignore)
final class CharSet implements CharTest {
  private final int[] code;
  private final int start;
  private final LetterCase letterCase;

  /** The set whose items begin at an index of a pattern's codes. */
  CharSet(int[] code, int start, LetterCase letterCase) {
    this.code = code;
    this.start = start;
    this.letterCase = letterCase;
  }

  @Override
  public boolean matches(int c) {
    int lower = letterCase.lower(c);
    if (letterCase != LetterCase.LOCALE) {
      return contains(lower);
    }
    int upper = letterCase.upper(c);
    return contains(lower) || upper != lower && contains(upper);
  }

  private boolean contains(int c) {
    boolean in = true;
    for (int i = start; ; ) {
      switch (code[i++]) {
        case Opcode.FAILURE -> {
          return !in;
        }
        case Opcode.LITERAL -> {
          if (code[i++] == c) {
            return in;
          }
        }
        case Opcode.CATEGORY -> {
          if (Category.matches(code[i++], c)) {
            return in;
          }
        }
        case Opcode.CHARSET -> {
          if (c < 256 && (code[i + (c >> 5)] >>> (c & 31) & 1) != 0) {
            return in;
          }
          i += 8;
        }
        case Opcode.RANGE -> {
          if (c >= code[i] && c <= code[i + 1]) {
            return in;
          }
          i += 2;
        }
        case Opcode.RANGE_UNI_IGNORE -> {
          int upper = LetterCase.UNICODE.upper(c);
          if (c >= code[i] && c <= code[i + 1] || upper >= code[i] && upper <= code[i + 1]) {
            return in;
          }
          i += 2;
        }
        case Opcode.NEGATE -> in = !in;
        case Opcode.BIGCHARSET -> {
          int blocks = code[i++];
          if (c < 0x10000) {
            int block = code[i + (c >> 10)] >>> ((c >> 8 & 3) * 8) & 0xff;
            int word = code[i + 64 + block * 8 + (c >> 5 & 7)];
            if ((word >>> (c & 31) & 1) != 0) {
              return in;
            }
          }
          i += 64 + blocks * 8;
        }
        default -> throw ProgramBuilder.invalid();
      }
    }
  }
}
