package org.krait.stdlib._sre.pattern;

/** Says that a pattern is left to the library's Python code. */
final class Declined extends RuntimeException {
  private static final long serialVersionUID = 1;

  Declined() {
    super(null, null, false, false);
  }
}
