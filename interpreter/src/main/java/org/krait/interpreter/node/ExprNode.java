package org.krait.interpreter.node;

import org.krait.runtime.object.Truth;

/** An expression ready to run. */
public abstract class ExprNode {
  /** The value. */
  public abstract Object evaluate(Frame f);

  /** The truth of the value. */
  public boolean test(Frame f) {
    return Truth.of(evaluate(f));
  }

  /** The values of several expressions, from left to right. */
  public static Object[] evaluate(ExprNode[] nodes, Frame f) {
    Object[] values = new Object[nodes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = nodes[i].evaluate(f);
    }
    return values;
  }
}
