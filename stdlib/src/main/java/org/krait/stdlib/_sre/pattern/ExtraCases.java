package org.krait.stdlib._sre.pattern;

/** Characters in lower case that have one upper case together. */
// CPython: re/_casefix.py _EXTRA_CASES
final class ExtraCases {
  private static final int[] NONE = {};

  /** The characters that belong together, between blanks. */
  static final String GROUPS =
      " \u0069\u0131 \u0073\u017f \u00b5\u03bc \u0345\u03b9\u1fbe \u0390\u1fd3 \u03b0\u1fe3"
          + " \u03b2\u03d0 \u03b5\u03f5 \u03b8\u03d1 \u03ba\u03f0 \u03c0\u03d6 \u03c1\u03f1"
          + " \u03c2\u03c3 \u03c6\u03d5 \u0432\u1c80 \u0434\u1c81 \u043e\u1c82 \u0441\u1c83"
          + " \u0442\u1c84\u1c85 \u044a\u1c86 \u0463\u1c87 \u1c88\ua64b \u1e61\u1e9b \ufb05\ufb06 ";

  private ExtraCases() {}

  /** The other characters in lower case with the upper case of this one. */
  static int[] of(int lower) {
    int place = lower > ' ' ? GROUPS.indexOf(lower) : -1;
    if (place < 0) {
      return NONE;
    }
    int start = GROUPS.lastIndexOf(' ', place) + 1;
    int end = GROUPS.indexOf(' ', place);
    int[] others = new int[end - start - 1];
    for (int from = start, to = 0; from < end; from++) {
      if (from != place) {
        others[to++] = GROUPS.charAt(from);
      }
    }
    return others;
  }
}
