package org.krait.lower;

import org.krait.scope.SymbolTable;
import org.krait.syntax.Problem;
import org.krait.syntax.Span;
import org.krait.syntax.SyntaxException;

/** What all code units of one lowering share. */
final class LoweringContext {
  final SymbolTable symbols;
  final LoweringOptions options;

  LoweringContext(SymbolTable symbols, LoweringOptions options) {
    this.symbols = symbols;
    this.options = options;
  }

  /** A SyntaxError to be thrown. */
  // CPython: compile.c _PyCompile_Error
  SyntaxException error(String message, Span where) {
    return new SyntaxException(problem("SyntaxError", message, where));
  }

  /** Reports a SyntaxWarning. */
  // CPython: compile.c _PyCompile_Warn
  void warn(String message, Span where) {
    options.warnings().accept(problem("SyntaxWarning", message, where));
  }

  private Problem problem(String kind, String message, Span where) {
    return new Problem(
        kind,
        message,
        options.filename(),
        where.lineno(),
        where.colOffset() + 1,
        where.endLineno(),
        where.endColOffset() + 1,
        null);
  }

  /** Whether annotations are kept as text. */
  boolean futureAnnotations() {
    return symbols.future().annotations();
  }
}
