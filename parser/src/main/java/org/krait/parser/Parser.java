package org.krait.parser;

import java.util.List;
import org.krait.syntax.Mod;
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
    return new Mod.Module(List.of(), List.of());
  }
}
