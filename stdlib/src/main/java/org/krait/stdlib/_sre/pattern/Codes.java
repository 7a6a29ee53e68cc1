package org.krait.stdlib._sre.pattern;

/** The numbers of places between characters and of categories of characters. */
// CPython: re/_constants.py ATCODES, CHCODES
final class Codes {
  static final int BEGINNING = 0;
  static final int BEGINNING_STRING = 2;
  static final int BOUNDARY = 3;
  static final int NON_BOUNDARY = 4;
  static final int END = 5;
  static final int END_STRING = 7;

  /** Categories; the next number is what is not in it. */
  static final int DIGIT = 0;

  static final int SPACE = 2;
  static final int WORD = 4;

  private static final int LINE = 1;
  private static final int UNICODE_PLACE = 7;
  private static final int UNICODE_CATEGORY = 10;

  private Codes() {}

  /** The place that is meant under these flags. */
  static int place(int place, int flags) {
    if ((flags & Flags.MULTILINE) != 0 && (place == BEGINNING || place == END)) {
      return place + LINE;
    }
    return (flags & Flags.UNICODE) != 0 && (place == BOUNDARY || place == NON_BOUNDARY)
        ? place + UNICODE_PLACE
        : place;
  }

  /** The category that is meant under these flags. */
  static int category(int category, int flags) {
    return (flags & Flags.UNICODE) != 0 ? category + UNICODE_CATEGORY : category;
  }
}
