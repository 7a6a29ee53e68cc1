package org.krait.scope;

import org.krait.syntax.Problem;
import org.krait.syntax.Span;
import org.krait.syntax.SyntaxException;

/** Makes the syntax errors of this package. */
final class SymbolErrors {
  private SymbolErrors() {}

  /** A SyntaxError for a stretch of source. As in CPython, its offsets count bytes from 1. */
  static SyntaxException at(String message, String filename, Span where) {
    return new SyntaxException(
        new Problem(
            "SyntaxError",
            message,
            filename,
            where.lineno(),
            where.colOffset() + 1,
            where.endLineno(),
            where.endColOffset() + 1,
            null));
  }
}
