package org.krait.runtime.ops;

import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.number.LongOverflow;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.Special;
import org.krait.runtime.text.Text;

/**
 * The binary operators on any objects. Exact ints, floats and strs are done at once; all else asks
 * the special methods of both sides.
 */
// CPython: abstract.c PyNumber_Add and the rest
public final class Arithmetic {
  private Arithmetic() {}

  /** {@code a + b}. */
  public static Object add(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return IntegerArithmetic.add((long) x, (long) y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x + y;
    }
    if (a instanceof String x && b instanceof String y) {
      return Text.concat(x, y);
    }
    Object mixed = MixedArithmetic.add(a, b);
    return mixed != null ? mixed : Concatenation.add(a, b);
  }

  /** {@code a - b}. */
  public static Object subtract(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return IntegerArithmetic.subtract((long) x, (long) y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x - y;
    }
    Object mixed = MixedArithmetic.subtract(a, b);
    return mixed != null ? mixed : BinaryOperation.call(Special.SUB, Special.RSUB, "-", a, b);
  }

  /** {@code a * b}. */
  public static Object multiply(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return IntegerArithmetic.multiply((long) x, (long) y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x * y;
    }
    Object mixed = MixedArithmetic.multiply(a, b);
    return mixed != null ? mixed : Concatenation.multiply(a, b);
  }

  /** {@code a @ b}. */
  public static Object matrixMultiply(Object a, Object b) {
    return BinaryOperation.call(Special.MATMUL, Special.RMATMUL, "@", a, b);
  }

  /** {@code a / b}. */
  public static Object trueDivide(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y && y != 0) {
      return x / y;
    }
    Object mixed = MixedArithmetic.trueDivide(a, b);
    return mixed != null
        ? mixed
        : BinaryOperation.call(Special.TRUEDIV, Special.RTRUEDIV, "/", a, b);
  }

  /** {@code a // b}. */
  public static Object floorDivide(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && y > 0) {
      return Math.floorDiv(x, y);
    }
    Object mixed = MixedArithmetic.floorDivide(a, b);
    return mixed != null
        ? mixed
        : BinaryOperation.call(Special.FLOORDIV, Special.RFLOORDIV, "//", a, b);
  }

  /** {@code a % b}. */
  public static Object remainder(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && y > 0) {
      return Math.floorMod((long) x, (long) y);
    }
    Object mixed = MixedArithmetic.remainder(a, b);
    return mixed != null ? mixed : BinaryOperation.call(Special.MOD, Special.RMOD, "%", a, b);
  }

  /** {@code a << b}. */
  public static Object leftShift(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && !LongOverflow.shift(x, y)) {
      return x << y;
    }
    return BinaryOperation.call(Special.LSHIFT, Special.RLSHIFT, "<<", a, b);
  }

  /** {@code a >> b}. */
  public static Object rightShift(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && y >= 0) {
      return x >> Math.min(y, 63);
    }
    return BinaryOperation.call(Special.RSHIFT, Special.RRSHIFT, ">>", a, b);
  }

  /** {@code a & b}. */
  public static Object and(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x & y;
    }
    if (a instanceof PySet x && b instanceof PySet y && areBuiltin(x, y)) {
      return Sets.intersection(x, y);
    }
    return BinaryOperation.call(Special.AND, Special.RAND, "&", a, b);
  }

  /** {@code a | b}. */
  public static Object or(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x | y;
    }
    if (a instanceof PySet x && b instanceof PySet y && areBuiltin(x, y)) {
      return Sets.union(x, y);
    }
    return BinaryOperation.call(Special.OR, Special.ROR, "|", a, b);
  }

  private static boolean areBuiltin(PySet a, PySet b) {
    return a.type().isBuiltin() && b.type().isBuiltin();
  }

  /** {@code a ^ b}. */
  public static Object xor(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x ^ y;
    }
    return BinaryOperation.call(Special.XOR, Special.RXOR, "^", a, b);
  }

  /** {@code a ** b}. */
  public static Object power(Object a, Object b) {
    return BinaryOperation.call(Special.POW, Special.RPOW, "** or pow()", a, b);
  }

  /** {@code pow(a, b, modulus)}. */
  public static Object power(Object a, Object b, Object modulus) {
    return TernaryPower.call(a, b, modulus);
  }

  /** {@code divmod(a, b)}. */
  public static Object divmod(Object a, Object b) {
    return BinaryOperation.call(Special.DIVMOD, Special.RDIVMOD, "divmod()", a, b);
  }
}
