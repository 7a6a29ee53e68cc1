package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.FloatArithmetic;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** The values of {@code a == b}, {@code a < b} and so on. */
// CPython: object.c PyObject_RichCompare
public final class Comparison {
  private Comparison() {}

  public static Object equal(Object a, Object b) {
    return Equality.compare(a, b);
  }

  public static Object notEqual(Object a, Object b) {
    if (a instanceof String s && b instanceof String t) {
      return !s.equals(t);
    }
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m != (long) n;
    }
    Object result = Equality.richCompare(a, b, Special.NE, Special.NE);
    return result == PySingleton.NOT_IMPLEMENTED ? a != b : result;
  }

  public static Object less(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m < (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m < (double) n;
    }
    return ordered(a, b, Special.LT, Special.GT, "<");
  }

  public static Object lessOrEqual(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m <= (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m <= (double) n;
    }
    return ordered(a, b, Special.LE, Special.GE, "<=");
  }

  public static Object greater(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m > (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m > (double) n;
    }
    return ordered(a, b, Special.GT, Special.LT, ">");
  }

  public static Object greaterOrEqual(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m >= (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m >= (double) n;
    }
    return ordered(a, b, Special.GE, Special.LE, ">=");
  }

  /** The value of a comparison given by the number of its special method. */
  public static Object compare(Object a, Object b, int special) {
    return switch (special) {
      case Special.EQ -> equal(a, b);
      case Special.NE -> notEqual(a, b);
      case Special.LT -> less(a, b);
      case Special.LE -> lessOrEqual(a, b);
      case Special.GT -> greater(a, b);
      default -> greaterOrEqual(a, b);
    };
  }

  /** Whether an ordering of two ints holds, given by the number of its special method. */
  public static boolean holds(int special, int order) {
    return switch (special) {
      case Special.EQ -> order == 0;
      case Special.NE -> order != 0;
      case Special.LT -> order < 0;
      case Special.LE -> order <= 0;
      case Special.GT -> order > 0;
      default -> order >= 0;
    };
  }

  /** {@code a is b}, where equal values that are plain Java objects are one. */
  public static boolean identical(Object a, Object b) {
    if (a == b) {
      return true;
    }
    return (a instanceof Long || a instanceof Double || a instanceof Boolean) && a.equals(b);
  }

  private static Object ordered(Object a, Object b, int method, int reflected, String sign) {
    if (a instanceof String s && b instanceof String t) {
      return holds(method, s.compareTo(t));
    }
    if (MixedArithmetic.isMixed(a, b)) {
      return orderedMixed(a, b, method);
    }
    Object result = Equality.richCompare(a, b, method, reflected);
    if (result == PySingleton.NOT_IMPLEMENTED) {
      throw unordered(a, b, sign);
    }
    return result;
  }

  /** An ordering of a float and an int, which is exact. */
  private static Object orderedMixed(Object a, Object b, int method) {
    double x = a instanceof Double d ? d : (Double) b;
    if (Double.isNaN(x)) {
      return false;
    }
    int order =
        a instanceof Double ? FloatArithmetic.compare(x, b) : -FloatArithmetic.compare(x, a);
    return holds(method, order);
  }

  private static PyException unordered(Object a, Object b, String sign) {
    return Errors.typeError(
        "'"
            + sign
            + "' not supported between instances of '"
            + Types.of(a).fullName()
            + "' and '"
            + Types.of(b).fullName()
            + "'");
  }
}
