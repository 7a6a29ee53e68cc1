package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.number.ComplexArithmetic;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** The unary operators, and {@code abs}, on any object. */
// CPython: abstract.c PyNumber_Negative and the rest
public final class UnaryArithmetic {
  private UnaryArithmetic() {}

  /** {@code -a}. */
  public static Object negative(Object a) {
    if (a instanceof Long) {
      return IntegerArithmetic.negate(a);
    }
    if (a instanceof Double d) {
      return -d;
    }
    return call(Special.NEG, "unary -", a);
  }

  /** {@code +a}. */
  public static Object positive(Object a) {
    return a instanceof Long || a instanceof Double ? a : call(Special.POS, "unary +", a);
  }

  /** {@code ~a}. */
  public static Object invert(Object a) {
    return a instanceof Long n ? (Object) (~n) : call(Special.INVERT, "unary ~", a);
  }

  /** {@code abs(a)}. */
  public static Object absolute(Object a) {
    if (a instanceof Long) {
      return IntegerArithmetic.absolute(a);
    }
    if (a instanceof Double d) {
      return Math.abs(d);
    }
    return a instanceof PyComplex z && z.type() == BuiltinTypes.COMPLEX
        ? (Object) ComplexArithmetic.absolute(z)
        : call(Special.ABS, "abs()", a);
  }

  private static Object call(int method, String operator, Object a) {
    Object found = Types.special(a, method);
    if (found == null) {
      throw Errors.typeError(
          "bad operand type for " + operator + ": '" + Types.of(a).fullName() + "'");
    }
    return Dispatch.callSpecial(found, a);
  }
}
