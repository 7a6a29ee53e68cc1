package org.krait.interpreter.node;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Truth;

/** An expression ready to run. */
public abstract class ExprNode {
  private final int slot;
  private final @Nullable Object constant;

  protected ExprNode() {
    this(-1, null);
  }

  /** A leaf, whose value is that of a slot or a constant. */
  protected ExprNode(int slot, @Nullable Object constant) {
    this.slot = slot;
    this.constant = constant;
  }

  /** The value, without a virtual call where the expression is a leaf. */
  public final Object value(Frame f) {
    if (slot >= 0) {
      Object local = f.slots[slot];
      if (local != null) {
        return local;
      }
    } else if (constant != null) {
      return constant;
    }
    return evaluate(f);
  }

  /** The value. */
  public abstract Object evaluate(Frame f);

  /** The truth of the value. */
  public boolean test(Frame f) {
    return Truth.of(value(f));
  }

  /** The values of several expressions, from left to right. */
  public static Object[] evaluate(ExprNode[] nodes, Frame f) {
    Object[] values = new Object[nodes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = nodes[i].value(f);
    }
    return values;
  }
}
