package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;

/** {@code left op right} or {@code left op= right}. */
abstract class BinaryNode extends ExprNode {
  private final ExprNode left;
  private final ExprNode right;
  private final int position;

  BinaryNode(ExprNode left, ExprNode right, int position) {
    this.left = left;
    this.right = right;
    this.position = position;
  }

  @Override
  public final Object evaluate(Frame f) {
    Object a = left.value(f);
    Object b = right.value(f);
    f.position = position;
    return apply(a, b);
  }

  /** The value of the operation on these operands. */
  abstract Object apply(Object a, Object b);
}
