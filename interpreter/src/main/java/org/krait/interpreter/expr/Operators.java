package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.runtime.ops.Arithmetic;
import org.krait.syntax.Operator;

/** The binary operators. Those that loops are made of try longs and doubles first. */
public final class Operators {
  private Operators() {}

  /** The node of {@code left op right}. */
  public static ExprNode binary(Operator op, ExprNode left, ExprNode right, int position) {
    return switch (op) {
      case Add -> new Add(left, right, position);
      case Sub -> new Subtract(left, right, position);
      case Mult -> new Multiply(left, right, position);
      case FloorDiv -> new FloorDivide(left, right, position);
      case Mod -> new Remainder(left, right, position);
      case BitAnd -> new And(left, right, position);
      default -> new Other(op, left, right, position);
    };
  }

  private static final class Add extends BinaryNode {
    Add(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    Object apply(Object a, Object b) {
      if (a instanceof Long m && b instanceof Long n) {
        long x = m;
        long y = n;
        long sum = x + y;
        if (((x ^ sum) & (y ^ sum)) >= 0) {
          return sum;
        }
      } else if (a instanceof Double m && b instanceof Double n) {
        return m + n;
      }
      return Arithmetic.add(a, b);
    }
  }

  private static final class Subtract extends BinaryNode {
    Subtract(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    Object apply(Object a, Object b) {
      if (a instanceof Long m && b instanceof Long n) {
        long x = m;
        long y = n;
        long difference = x - y;
        if (((x ^ y) & (x ^ difference)) >= 0) {
          return difference;
        }
      } else if (a instanceof Double m && b instanceof Double n) {
        return m - n;
      }
      return Arithmetic.subtract(a, b);
    }
  }

  private static final class Multiply extends BinaryNode {
    Multiply(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    Object apply(Object a, Object b) {
      if (a instanceof Long m && b instanceof Long n) {
        long x = m;
        long y = n;
        long low = x * y;
        if (Math.multiplyHigh(x, y) == low >> 63) {
          return low;
        }
      } else if (a instanceof Double m && b instanceof Double n) {
        return m * n;
      }
      return Arithmetic.multiply(a, b);
    }
  }

  private static final class FloorDivide extends BinaryNode {
    FloorDivide(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    Object apply(Object a, Object b) {
      return a instanceof Long m && b instanceof Long n && n > 0
          ? (Object) Math.floorDiv((long) m, (long) n)
          : Arithmetic.floorDivide(a, b);
    }
  }

  private static final class Remainder extends BinaryNode {
    Remainder(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    Object apply(Object a, Object b) {
      return a instanceof Long m && b instanceof Long n && n > 0
          ? (Object) Math.floorMod((long) m, (long) n)
          : Arithmetic.remainder(a, b);
    }
  }

  private static final class And extends BinaryNode {
    And(ExprNode left, ExprNode right, int position) {
      super(left, right, position);
    }

    @Override
    Object apply(Object a, Object b) {
      return a instanceof Long m && b instanceof Long n ? (Object) (m & n) : Arithmetic.and(a, b);
    }
  }

  private static final class Other extends BinaryNode {
    private final Operator op;

    Other(Operator op, ExprNode left, ExprNode right, int position) {
      super(left, right, position);
      this.op = op;
    }

    @Override
    Object apply(Object a, Object b) {
      return switch (op) {
        case MatMult -> Arithmetic.matrixMultiply(a, b);
        case Div -> Arithmetic.trueDivide(a, b);
        case Pow -> Arithmetic.power(a, b);
        case LShift -> Arithmetic.leftShift(a, b);
        case RShift -> Arithmetic.rightShift(a, b);
        case BitOr -> Arithmetic.or(a, b);
        case BitXor -> Arithmetic.xor(a, b);
        default -> throw new IllegalStateException(op.name());
      };
    }
  }
}
