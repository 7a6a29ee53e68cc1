package org.krait.scope;

import java.util.List;
import org.krait.syntax.AstralString;
import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;

/** The string that opens a body. */
final class Docstring {
  private Docstring() {}

  // CPython: ast.c _PyAST_GetDocString
  static boolean isIn(List<Stmt> body) {
    return !body.isEmpty()
        && body.get(0) instanceof Stmt.Expr statement
        && statement.value() instanceof Expr.Constant constant
        && (constant.value() instanceof String || constant.value() instanceof AstralString);
  }
}
