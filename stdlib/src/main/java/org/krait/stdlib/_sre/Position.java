package org.krait.stdlib._sre;

/** Places between characters. */
// CPython: _sre/sre_lib.h SRE(at); re/_constants.py ATCODES
enum Position {
  BEGINNING,
  BEGINNING_LINE,
  BEGINNING_STRING,
  BOUNDARY,
  NON_BOUNDARY,
  END,
  END_LINE,
  END_STRING,
  LOC_BOUNDARY,
  LOC_NON_BOUNDARY,
  UNI_BOUNDARY,
  UNI_NON_BOUNDARY;

  private static final Position[] BY_CODE = values();

  /** The place with this number in the library. */
  static Position of(int code) {
    if (code < 0 || code >= BY_CODE.length) {
      throw ProgramBuilder.invalid();
    }
    return BY_CODE[code];
  }

  /** Whether the place is only where the subject begins. */
  boolean isBeginningOfSubject() {
    return this == BEGINNING || this == BEGINNING_STRING;
  }

  boolean matches(Matcher m) {
    int p = m.position;
    return switch (this) {
      case BEGINNING, BEGINNING_STRING -> p == 0;
      case BEGINNING_LINE -> p == 0 || m.subject.at(p - 1) == '\n';
      case END -> p == m.end || p == m.end - 1 && m.subject.at(p) == '\n';
      case END_LINE -> p == m.end || m.subject.at(p) == '\n';
      case END_STRING -> p == m.end;
      case BOUNDARY, LOC_BOUNDARY -> isBoundary(m, false);
      case NON_BOUNDARY, LOC_NON_BOUNDARY -> !isBoundary(m, false);
      case UNI_BOUNDARY -> isBoundary(m, true);
      case UNI_NON_BOUNDARY -> !isBoundary(m, true);
    };
  }

  private static boolean isBoundary(Matcher m, boolean unicode) {
    int p = m.position;
    boolean before = p > 0 && isWord(m.subject.at(p - 1), unicode);
    boolean after = p < m.end && isWord(m.subject.at(p), unicode);
    return before != after;
  }

  private static boolean isWord(int c, boolean unicode) {
    return unicode ? Category.isUnicodeWord(c) : Category.isAsciiWord(c);
  }
}
