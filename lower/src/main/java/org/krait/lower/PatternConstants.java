package org.krait.lower;

import org.krait.syntax.Expr;

/** Folds the literals of patterns: {@code -1}, {@code 1 + 2j}. */
// CPython: ast_preprocess.c fold_pattern_match_value
final class PatternConstants {
  private PatternConstants() {}

  static Expr folded(Expr node) {
    Object value = null;
    if (node instanceof Expr.UnaryOp unary && unary.operand() instanceof Expr.Constant operand) {
      value = ConstantFolder.unary(unary.op(), operand.value());
    } else if (node instanceof Expr.BinOp binary
        && folded(binary.left()) instanceof Expr.Constant left
        && folded(binary.right()) instanceof Expr.Constant right) {
      value = ConstantFolder.binary(binary.op(), left.value(), right.value());
    }
    return value == null ? node : new Expr.Constant(value, null, node.span());
  }
}
