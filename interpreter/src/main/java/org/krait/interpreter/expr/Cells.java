package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.function.Unbound;

/** Captured variables. */
public final class Cells {
  private Cells() {}

  /** The value in a cell. */
  public static final class Get extends ExprNode {
    private final int cell;
    private final int position;

    public Get(int cell, int position) {
      this.cell = cell;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object value = f.cells[cell].get();
      if (value == null) {
        f.position = position;
        throw Unbound.cell(f.code.heading(), cell);
      }
      return value;
    }
  }

  /** The cell itself. */
  public static final class Reference extends ExprNode {
    private final int cell;

    public Reference(int cell) {
      this.cell = cell;
    }

    @Override
    public Object evaluate(Frame f) {
      return f.cells[cell];
    }
  }
}
