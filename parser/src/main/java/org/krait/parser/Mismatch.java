package org.krait.parser;

/** Thrown inside the parser when the tokens do not follow a rule; another rule may still fit. */
final class Mismatch extends RuntimeException {
  /** The one instance: it carries nothing. */
  static final Mismatch INSTANCE = new Mismatch();

  private Mismatch() {
    super(null, null, false, false);
  }
}
