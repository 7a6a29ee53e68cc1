package org.krait.runtime.ops;

import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.number.LongOverflow;
import org.krait.runtime.object.Special;
import org.krait.runtime.text.Text;

/** The augmented assignments on any objects: what {@code a += b} leaves in a. */
// CPython: abstract.c PyNumber_InPlaceAdd and the rest
public final class InPlaceArithmetic {
  private InPlaceArithmetic() {}

  /** {@code a += b}. */
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
    return mixed != null ? mixed : Concatenation.inPlaceAdd(a, b);
  }

  /** {@code a -= b}. */
  public static Object subtract(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return IntegerArithmetic.subtract((long) x, (long) y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x - y;
    }
    Object mixed = MixedArithmetic.subtract(a, b);
    return mixed != null
        ? mixed
        : BinaryOperation.inPlace(Special.ISUB, Special.SUB, Special.RSUB, "-=", a, b);
  }

  /** {@code a *= b}. */
  public static Object multiply(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return IntegerArithmetic.multiply((long) x, (long) y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x * y;
    }
    Object mixed = MixedArithmetic.multiply(a, b);
    return mixed != null ? mixed : Concatenation.inPlaceMultiply(a, b);
  }

  /** {@code a @= b}. */
  public static Object matrixMultiply(Object a, Object b) {
    return BinaryOperation.inPlace(Special.IMATMUL, Special.MATMUL, Special.RMATMUL, "@=", a, b);
  }

  /** {@code a /= b}. */
  public static Object trueDivide(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y && y != 0) {
      return x / y;
    }
    Object mixed = MixedArithmetic.trueDivide(a, b);
    return mixed != null
        ? mixed
        : BinaryOperation.inPlace(Special.ITRUEDIV, Special.TRUEDIV, Special.RTRUEDIV, "/=", a, b);
  }

  /** {@code a //= b}. */
  public static Object floorDivide(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && y > 0) {
      return Math.floorDiv(x, y);
    }
    Object mixed = MixedArithmetic.floorDivide(a, b);
    return mixed != null
        ? mixed
        : BinaryOperation.inPlace(
            Special.IFLOORDIV, Special.FLOORDIV, Special.RFLOORDIV, "//=", a, b);
  }

  /** {@code a %= b}. */
  public static Object remainder(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && y > 0) {
      return Math.floorMod((long) x, (long) y);
    }
    Object mixed = MixedArithmetic.remainder(a, b);
    return mixed != null
        ? mixed
        : BinaryOperation.inPlace(Special.IMOD, Special.MOD, Special.RMOD, "%=", a, b);
  }

  /** {@code a <<= b}. */
  public static Object leftShift(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && !LongOverflow.shift(x, y)) {
      return x << y;
    }
    return BinaryOperation.inPlace(Special.ILSHIFT, Special.LSHIFT, Special.RLSHIFT, "<<=", a, b);
  }

  /** {@code a >>= b}. */
  public static Object rightShift(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && y >= 0) {
      return x >> Math.min(y, 63);
    }
    return BinaryOperation.inPlace(Special.IRSHIFT, Special.RSHIFT, Special.RRSHIFT, ">>=", a, b);
  }

  /** {@code a &= b}. */
  public static Object and(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x & y;
    }
    return BinaryOperation.inPlace(Special.IAND, Special.AND, Special.RAND, "&=", a, b);
  }

  /** {@code a |= b}. */
  public static Object or(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x | y;
    }
    return BinaryOperation.inPlace(Special.IOR, Special.OR, Special.ROR, "|=", a, b);
  }

  /** {@code a ^= b}. */
  public static Object xor(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x ^ y;
    }
    return BinaryOperation.inPlace(Special.IXOR, Special.XOR, Special.RXOR, "^=", a, b);
  }

  /** {@code a **= b}. */
  public static Object power(Object a, Object b) {
    return BinaryOperation.inPlace(Special.IPOW, Special.POW, Special.RPOW, "**=", a, b);
  }
}
