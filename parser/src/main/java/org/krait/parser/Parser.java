package org.krait.parser;

import org.krait.syntax.Mod;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

/** The entrance to the front end: source text in, syntax tree out. */
public final class Parser {
  /** The start rules of the grammar. */
  public enum Mode {
    EXEC,
    EVAL,
    SINGLE,
    FUNC_TYPE
  }

  private Parser() {}

  /**
   * Parses decoded source text.
   *
   * @throws SyntaxException if CPython would raise a {@code SyntaxError}
   */
  public static Mod parse(String text, ParserOptions options) throws SyntaxException {
    if (text.indexOf('\0') >= 0) {
      throw new SyntaxException(nullBytes(options.filename()));
    }
    return new Parse(text, options).run();
  }

  private static Problem nullBytes(String filename) {
    return new Problem(
        "SyntaxError", "source code string cannot contain null bytes", filename, 0, 0, 0, 0, null);
  }
}
