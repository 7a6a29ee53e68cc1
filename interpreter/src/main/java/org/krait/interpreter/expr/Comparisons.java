package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Comparison;
import org.krait.runtime.ops.Containment;
import org.krait.syntax.Cmpop;

/** Comparisons, and the tests {@code is} and {@code in}. */
public final class Comparisons {
  private Comparisons() {}

  /** The node of {@code left op right}. */
  public static ExprNode of(Cmpop op, ExprNode left, ExprNode right, int position) {
    return switch (op) {
      case Eq -> new Equal(left, right, position);
      case NotEq -> new NotEqual(left, right, position);
      case Lt -> new Less(left, right, position);
      case LtE -> new LessOrEqual(left, right, position);
      case Gt -> new Greater(left, right, position);
      case GtE -> new GreaterOrEqual(left, right, position);
      case Is -> new Identity(left, right, true);
      case IsNot -> new Identity(left, right, false);
      case In -> new Membership(left, right, true, position);
      case NotIn -> new Membership(left, right, false, position);
    };
  }

  /** A rich comparison: longs and doubles are compared at once. */
  private abstract static class Rich extends ExprNode {
    private final ExprNode left;
    private final ExprNode right;
    private final int position;

    Rich(ExprNode left, ExprNode right, int position) {
      this.left = left;
      this.right = right;
      this.position = position;
    }

    @Override
    public final Object evaluate(Frame f) {
      Object a = left.value(f);
      Object b = right.value(f);
      if (a instanceof Long m && b instanceof Long n) {
        return compare((long) m, (long) n);
      }
      f.position = position;
      return compareAny(a, b);
    }

    @Override
    public final boolean test(Frame f) {
      Object a = left.value(f);
      Object b = right.value(f);
      if (a instanceof Long m && b instanceof Long n) {
        return compare((long) m, (long) n);
      }
      if (a instanceof Double m && b instanceof Double n) {
        return compare((double) m, (double) n);
      }
      f.position = position;
      return Truth.of(compareAny(a, b));
    }

    abstract boolean compare(long a, long b);

    abstract boolean compare(double a, double b);

    abstract Object compareAny(Object a, Object b);
  }

  private static final class Equal extends Rich {
    Equal(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    boolean compare(long a, long b) {
      return a == b;
    }

    @Override
    boolean compare(double a, double b) {
      return a == b;
    }

    @Override
    Object compareAny(Object a, Object b) {
      return Comparison.equal(a, b);
    }
  }

  private static final class NotEqual extends Rich {
    NotEqual(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    boolean compare(long a, long b) {
      return a != b;
    }

    @Override
    boolean compare(double a, double b) {
      return a != b;
    }

    @Override
    Object compareAny(Object a, Object b) {
      return Comparison.notEqual(a, b);
    }
  }

  private static final class Less extends Rich {
    Less(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    boolean compare(long a, long b) {
      return a < b;
    }

    @Override
    boolean compare(double a, double b) {
      return a < b;
    }

    @Override
    Object compareAny(Object a, Object b) {
      return Comparison.less(a, b);
    }
  }

  private static final class LessOrEqual extends Rich {
    LessOrEqual(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    boolean compare(long a, long b) {
      return a <= b;
    }

    @Override
    boolean compare(double a, double b) {
      return a <= b;
    }

    @Override
    Object compareAny(Object a, Object b) {
      return Comparison.lessOrEqual(a, b);
    }
  }

  private static final class Greater extends Rich {
    Greater(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    boolean compare(long a, long b) {
      return a > b;
    }

    @Override
    boolean compare(double a, double b) {
      return a > b;
    }

    @Override
    Object compareAny(Object a, Object b) {
      return Comparison.greater(a, b);
    }
  }

  private static final class GreaterOrEqual extends Rich {
    GreaterOrEqual(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    boolean compare(long a, long b) {
      return a >= b;
    }

    @Override
    boolean compare(double a, double b) {
      return a >= b;
    }

    @Override
    Object compareAny(Object a, Object b) {
      return Comparison.greaterOrEqual(a, b);
    }
  }

  /** {@code is} and {@code is not}. */
  private static final class Identity extends ExprNode {
    private final ExprNode left;
    private final ExprNode right;
    private final boolean expected;

    Identity(ExprNode left, ExprNode right, boolean expected) {
      this.left = left;
      this.right = right;
      this.expected = expected;
    }

    @Override
    public Object evaluate(Frame f) {
      return test(f);
    }

    @Override
    public boolean test(Frame f) {
      Object a = left.value(f);
      Object b = right.value(f);
      return Comparison.identical(a, b) == expected;
    }
  }

  /** {@code in} and {@code not in}. */
  private static final class Membership extends ExprNode {
    private final ExprNode item;
    private final ExprNode container;
    private final boolean expected;
    private final int position;

    Membership(ExprNode item, ExprNode container, boolean expected, int position) {
      this.item = item;
      this.container = container;
      this.expected = expected;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      return test(f);
    }

    @Override
    public boolean test(Frame f) {
      Object member = item.value(f);
      Object whole = container.value(f);
      f.position = position;
      return Containment.contains(whole, member) == expected;
    }
  }
}
