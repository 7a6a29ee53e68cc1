package org.krait.stdlib._sre.pattern;

/** How many characters something matches: at least, and at most. */
// CPython: re/_parser.py SubPattern.getwidth
record Width(long least, long most) {
  static final Width NONE = new Width(0, 0);
  static final Width ONE = new Width(1, 1);

  /** Stands for every width of its size or more: beyond what codes can tell. */
  private static final long ENDLESS = 1L << 40;

  Width plus(Width other) {
    return new Width(capped(least + other.least), capped(most + other.most));
  }

  /** The width of one of two. */
  Width or(Width other) {
    return new Width(Math.min(least, other.least), Math.max(most, other.most));
  }

  /** The width of so many times this one. */
  Width times(long fewest, long most) {
    long end = most == Element.ENDLESSLY && this.most > 0 ? ENDLESS : multiplied(this.most, most);
    return new Width(multiplied(least, fewest), end);
  }

  private static long multiplied(long width, long count) {
    return width != 0 && count > ENDLESS / width ? ENDLESS : width * count;
  }

  private static long capped(long width) {
    return Math.min(width, ENDLESS);
  }
}
