package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.object.Truth;

/** Truth and what depends on it. */
public final class Logic {
  private Logic() {}

  /** The truth of an operand. */
  public static final class Test extends ExprNode {
    private final ExprNode operand;
    private final int position;

    public Test(ExprNode operand, int position) {
      this.operand = operand;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      return test(f);
    }

    @Override
    public boolean test(Frame f) {
      Object value = operand.value(f);
      if (value instanceof Boolean b) {
        return b;
      }
      f.position = position;
      return Truth.of(value);
    }
  }

  /** The truth of a comparison, which makes no object of it. */
  public static final class TestOfComparison extends ExprNode {
    private final ExprNode comparison;

    public TestOfComparison(ExprNode comparison) {
      this.comparison = comparison;
    }

    @Override
    public Object evaluate(Frame f) {
      return comparison.test(f);
    }

    @Override
    public boolean test(Frame f) {
      return comparison.test(f);
    }
  }

  /** The contrary of a test. */
  public static final class Not extends ExprNode {
    private final ExprNode operand;

    public Not(ExprNode operand) {
      this.operand = operand;
    }

    @Override
    public Object evaluate(Frame f) {
      return !operand.test(f);
    }

    @Override
    public boolean test(Frame f) {
      return !operand.test(f);
    }
  }

  /** The first operand whose truth is {@code decisive}, else the last. */
  public static final class Junction extends ExprNode {
    private final ExprNode[] operands;
    private final boolean decisive;
    private final int position;

    public Junction(ExprNode[] operands, boolean decisive, int position) {
      this.operands = operands;
      this.decisive = decisive;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      int last = operands.length - 1;
      for (int i = 0; i < last; i++) {
        Object value = operands[i].value(f);
        f.position = position;
        if (Truth.of(value) == decisive) {
          return value;
        }
      }
      return operands[last].value(f);
    }

    @Override
    public boolean test(Frame f) {
      for (ExprNode operand : operands) {
        if (operand.test(f) == decisive) {
          return decisive;
        }
      }
      return !decisive;
    }
  }

  /** {@code body if test else orelse}. */
  public static final class Conditional extends ExprNode {
    private final ExprNode test;
    private final ExprNode body;
    private final ExprNode orelse;

    public Conditional(ExprNode test, ExprNode body, ExprNode orelse) {
      this.test = test;
      this.body = body;
      this.orelse = orelse;
    }

    @Override
    public Object evaluate(Frame f) {
      return test.test(f) ? body.value(f) : orelse.value(f);
    }

    @Override
    public boolean test(Frame f) {
      return test.test(f) ? body.test(f) : orelse.test(f);
    }
  }
}
