package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.runtime.ops.InPlaceArithmetic;
import org.krait.syntax.Operator;

/** The operators of augmented assignment; on ints and floats they are the binary ones. */
public final class InPlaceOperators {
  private InPlaceOperators() {}

  /** The node of what {@code left op= right} stores. */
  public static ExprNode inPlace(Operator op, ExprNode left, ExprNode right, int position) {
    return switch (op) {
      case Add -> new Add(left, right, position);
      case Sub -> new Subtract(left, right, position);
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
      return InPlaceArithmetic.add(a, b);
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
      return InPlaceArithmetic.subtract(a, b);
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
        case Mult -> InPlaceArithmetic.multiply(a, b);
        case MatMult -> InPlaceArithmetic.matrixMultiply(a, b);
        case Div -> InPlaceArithmetic.trueDivide(a, b);
        case FloorDiv -> InPlaceArithmetic.floorDivide(a, b);
        case Mod -> InPlaceArithmetic.remainder(a, b);
        case Pow -> InPlaceArithmetic.power(a, b);
        case LShift -> InPlaceArithmetic.leftShift(a, b);
        case RShift -> InPlaceArithmetic.rightShift(a, b);
        case BitAnd -> InPlaceArithmetic.and(a, b);
        case BitOr -> InPlaceArithmetic.or(a, b);
        case BitXor -> InPlaceArithmetic.xor(a, b);
        default -> throw new IllegalStateException(op.name());
      };
    }
  }
}
