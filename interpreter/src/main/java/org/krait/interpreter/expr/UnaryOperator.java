package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.ops.UnaryArithmetic;
import org.krait.syntax.Unaryop;

/** {@code -}, {@code +} and {@code ~}. */
public final class UnaryOperator extends ExprNode {
  private final Unaryop op;
  private final ExprNode operand;
  private final int position;

  public UnaryOperator(Unaryop op, ExprNode operand, int position) {
    this.op = op;
    this.operand = operand;
    this.position = position;
  }

  @Override
  public Object evaluate(Frame f) {
    Object value = operand.value(f);
    f.position = position;
    return switch (op) {
      case USub ->
          value instanceof Long n && n != Long.MIN_VALUE
              ? (Object) (-n)
              : UnaryArithmetic.negative(value);
      case UAdd -> UnaryArithmetic.positive(value);
      case Invert -> value instanceof Long n ? (Object) (~n) : UnaryArithmetic.invert(value);
      case Not -> throw new IllegalStateException("not is a test");
    };
  }
}
