package org.krait.lower;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.ComplexConstant;
import org.krait.lower.core.FrozenSetConstant;
import org.krait.lower.core.TupleConstant;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Operator;
import org.krait.syntax.Singleton;
import org.krait.syntax.Unaryop;

/**
 * Evaluates operators on constants where CPython's compiler does. A null result means that the
 * operation stays for run time, because it fails there or its result would be too big.
 */
// CPython: flowgraph.c eval_const_binop
final class ConstantFolder {
  private ConstantFolder() {}

  /** The truth of a constant. */
  static boolean isTrue(Object constant) {
    if (constant instanceof Boolean b) {
      return b;
    }
    if (constant instanceof Long n) {
      return n != 0;
    }
    if (constant instanceof Double d) {
      return d != 0;
    }
    if (constant instanceof Imaginary i) {
      return i.value() != 0;
    }
    if (constant instanceof ComplexConstant c) {
      return c.real() != 0 || c.imaginary() != 0;
    }
    return constant != Singleton.NONE && !isEmpty(constant);
  }

  private static boolean isEmpty(Object constant) {
    return constant.equals("")
        || constant.equals(TupleConstant.EMPTY)
        || (constant instanceof BytesLiteral b && b.value().length == 0)
        || (constant instanceof FrozenSetConstant s && s.items().length == 0);
  }

  static @Nullable Object unary(Unaryop op, Object operand) {
    if (op == Unaryop.Not) {
      return !isTrue(operand);
    }
    if (operand instanceof Boolean && op == Unaryop.Invert) {
      return null;
    }
    BigInteger integer = integer(operand);
    if (integer != null) {
      return switch (op) {
        case USub -> IntegerFolder.normal(integer.negate());
        case Invert -> IntegerFolder.normal(integer.not());
        default -> IntegerFolder.normal(integer);
      };
    }
    if (op == Unaryop.Invert) {
      return null;
    }
    boolean negate = op == Unaryop.USub;
    if (operand instanceof Double d) {
      return negate ? (Object) (-d) : d;
    }
    if (operand instanceof Imaginary i) {
      return negate ? new ComplexConstant(-0.0, -i.value()) : i;
    }
    if (operand instanceof ComplexConstant c) {
      return negate ? ComplexFolder.normal(-c.real(), -c.imaginary()) : c;
    }
    return null;
  }

  static @Nullable Object binary(Operator op, Object left, Object right) {
    BigInteger a = integer(left);
    BigInteger b = integer(right);
    if (a != null && b != null) {
      boolean booleans = left instanceof Boolean && right instanceof Boolean;
      return IntegerFolder.binary(op, a, b, booleans);
    }
    Double x = number(left, a);
    Double y = number(right, b);
    if (isComplex(left)) {
      return isComplex(right)
          ? ComplexFolder.binary(op, complex(left), complex(right))
          : y == null ? null : ComplexFolder.binary(op, complex(left), y);
    }
    if (isComplex(right)) {
      return x == null ? null : ComplexFolder.binary(op, x, complex(right));
    }
    if (x != null && y != null) {
      return FloatFolder.binary(op, x, y);
    }
    return switch (op) {
      case Add -> SequenceFolder.add(left, right);
      case Mult -> {
        if (a != null) {
          yield SequenceFolder.multiply(right, a);
        }
        yield b == null ? null : SequenceFolder.multiply(left, b);
      }
      default -> null;
    };
  }

  static @Nullable Object subscript(Object value, Object index) {
    return SequenceFolder.subscript(value, index);
  }

  /** Constants that are equal in Python have equal keys, whatever their types. */
  static Object equalityKey(Object constant) {
    BigInteger integer = integer(constant);
    if (integer != null) {
      return integer;
    }
    if (constant instanceof Double d && d == Math.rint(d) && !Double.isInfinite(d)) {
      return new BigDecimal(d).toBigInteger();
    }
    if (constant instanceof ComplexConstant c && c.imaginary() == 0) {
      return equalityKey(c.real());
    }
    if (constant instanceof Imaginary i) {
      return i.value() == 0 ? BigInteger.ZERO : new ComplexConstant(0.0, i.value());
    }
    return constant;
  }

  static @Nullable BigInteger integer(Object constant) {
    if (constant instanceof Long n) {
      return BigInteger.valueOf(n);
    }
    if (constant instanceof Boolean b) {
      return b ? BigInteger.ONE : BigInteger.ZERO;
    }
    return constant instanceof BigInteger n ? n : null;
  }

  private static boolean isComplex(Object constant) {
    return constant instanceof Imaginary || constant instanceof ComplexConstant;
  }

  private static ComplexConstant complex(Object constant) {
    return constant instanceof Imaginary i
        ? new ComplexConstant(0.0, i.value())
        : (ComplexConstant) constant;
  }

  private static @Nullable Double number(Object constant, @Nullable BigInteger integer) {
    if (constant instanceof Double d) {
      return d;
    }
    if (integer == null) {
      return null;
    }
    double value = integer.doubleValue();
    return Double.isInfinite(value) ? null : (Double) value;
  }

  static boolean isString(Object constant) {
    return constant instanceof String || constant instanceof AstralString;
  }
}
