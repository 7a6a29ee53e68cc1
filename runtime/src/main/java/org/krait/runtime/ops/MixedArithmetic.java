package org.krait.runtime.ops;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.number.ComplexArithmetic;
import org.krait.runtime.number.FloatArithmetic;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.number.IntegerDivision;
import org.krait.runtime.number.LongOverflow;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyComplex;

/**
 * Operators on an exact float and an exact int in either order, on ints beyond long, on two complex
 * numbers, and the quotient of ints. Null says that the operands are others, or that there is an
 * error to word.
 */
final class MixedArithmetic {
  private MixedArithmetic() {}

  static @Nullable Object add(Object a, Object b) {
    if (areInts(a, b)) {
      return IntegerArithmetic.add(a, b);
    }
    if (isMixed(a, b)) {
      return toDouble(a) + toDouble(b);
    }
    return areComplex(a, b) ? ComplexArithmetic.add((PyComplex) a, (PyComplex) b) : null;
  }

  static @Nullable Object subtract(Object a, Object b) {
    if (areInts(a, b)) {
      return IntegerArithmetic.subtract(a, b);
    }
    if (isMixed(a, b)) {
      return toDouble(a) - toDouble(b);
    }
    return areComplex(a, b) ? ComplexArithmetic.subtract((PyComplex) a, (PyComplex) b) : null;
  }

  static @Nullable Object multiply(Object a, Object b) {
    if (areInts(a, b)) {
      return IntegerArithmetic.multiply(a, b);
    }
    if (isMixed(a, b)) {
      return toDouble(a) * toDouble(b);
    }
    return areComplex(a, b) ? ComplexArithmetic.multiply((PyComplex) a, (PyComplex) b) : null;
  }

  static @Nullable Object trueDivide(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return LongOverflow.quotient(x, y) ? null : (Object) ((double) x / (double) y);
    }
    return isMixed(a, b) && toDouble(b) != 0 ? (Object) (toDouble(a) / toDouble(b)) : null;
  }

  static @Nullable Object floorDivide(Object a, Object b) {
    if (areInts(a, b)) {
      return IntegerDivision.floorDivide(a, b);
    }
    return areFloats(a, b) && toDouble(b) != 0
        ? (Object) FloatArithmetic.floorDivide(toDouble(a), toDouble(b))
        : null;
  }

  static @Nullable Object remainder(Object a, Object b) {
    if (areInts(a, b)) {
      return IntegerDivision.remainder(a, b);
    }
    return areFloats(a, b) && toDouble(b) != 0
        ? (Object) FloatArithmetic.remainder(toDouble(a), toDouble(b))
        : null;
  }

  /** Whether one is a float and the other an int that is a Long. */
  static boolean isMixed(Object a, Object b) {
    return a instanceof Double ? b instanceof Long : a instanceof Long && b instanceof Double;
  }

  private static boolean areInts(Object a, Object b) {
    return (a instanceof BigInteger || a instanceof Long)
        && (b instanceof BigInteger || b instanceof Long);
  }

  private static boolean areFloats(Object a, Object b) {
    return a instanceof Double && b instanceof Double || isMixed(a, b);
  }

  private static boolean areComplex(Object a, Object b) {
    return a instanceof PyComplex z
        && b instanceof PyComplex w
        && z.type() == BuiltinTypes.COMPLEX
        && w.type() == BuiltinTypes.COMPLEX;
  }

  /** The float that an operand counts as. */
  static double toDouble(Object number) {
    return number instanceof Double d ? d : (double) (long) (Long) number;
  }
}
