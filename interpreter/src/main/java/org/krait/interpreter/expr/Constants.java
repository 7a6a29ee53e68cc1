package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;

/** Values that are known before execution. */
public final class Constants {
  private Constants() {}

  /** A constant. */
  public static final class Constant extends ExprNode {
    private final Object value;

    public Constant(Object value) {
      super(-1, value);
      this.value = value;
    }

    public Object value() {
      return value;
    }

    @Override
    public Object evaluate(Frame f) {
      return value;
    }
  }
}
