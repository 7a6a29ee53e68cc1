package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.object.Truth;

/** Values that are known before execution. */
public final class Constants {
  private Constants() {}

  /** A constant. */
  public static final class Constant extends ExprNode {
    private final Object value;
    private final boolean truth;

    public Constant(Object value) {
      this.value = value;
      this.truth = value instanceof Boolean b ? b : Truth.of(value);
    }

    public Object value() {
      return value;
    }

    @Override
    public Object evaluate(Frame f) {
      return value;
    }

    @Override
    public boolean test(Frame f) {
      return truth;
    }
  }
}
