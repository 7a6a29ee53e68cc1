package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.ops.Items;

/** Subscripts that are read. */
public final class Subscripts {
  private Subscripts() {}

  /** {@code value[index]}. */
  public static final class Get extends ExprNode {
    private final ExprNode value;
    private final ExprNode index;
    private final int position;

    public Get(ExprNode value, ExprNode index, int position) {
      this.value = value;
      this.index = index;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object container = value.value(f);
      Object key = index.value(f);
      f.position = position;
      return Items.get(container, key);
    }
  }

  /** {@code value[lower:upper]}. */
  public static final class Slice extends ExprNode {
    private final ExprNode value;
    private final ExprNode lower;
    private final ExprNode upper;
    private final int position;

    public Slice(ExprNode value, ExprNode lower, ExprNode upper, int position) {
      this.value = value;
      this.lower = lower;
      this.upper = upper;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object container = value.value(f);
      Object from = lower.value(f);
      Object to = upper.value(f);
      f.position = position;
      return Items.get(container, new PySlice(from, to, PySingleton.NONE));
    }
  }
}
