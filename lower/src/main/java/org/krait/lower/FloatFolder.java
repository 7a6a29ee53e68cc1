package org.krait.lower;

import org.jspecify.annotations.Nullable;
import org.krait.syntax.Operator;

/** Evaluates operators on float constants. */
final class FloatFolder {
  private FloatFolder() {}

  static @Nullable Object binary(Operator op, double a, double b) {
    return switch (op) {
      case Add -> a + b;
      case Sub -> a - b;
      case Mult -> a * b;
      case Div -> b == 0 ? null : (Object) (a / b);
      case FloorDiv -> b == 0 ? null : (Object) floorDivide(a, b);
      case Mod -> b == 0 ? null : (Object) modulo(a, b);
      case Pow -> power(a, b);
      default -> null;
    };
  }

  // CPython: floatobject.c _float_div_mod
  private static double modulo(double a, double b) {
    double remainder = a % b;
    if (remainder == 0) {
      return Math.copySign(0.0, b);
    }
    return (b < 0) != (remainder < 0) ? remainder + b : remainder;
  }

  private static double floorDivide(double a, double b) {
    double remainder = a % b;
    double quotient = (a - remainder) / b;
    if (remainder != 0 && (b < 0) != (remainder < 0)) {
      quotient -= 1.0;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
  }

  /** Null where the result is complex, overflows, or divides by zero. */
  static @Nullable Object power(double a, double b) {
    if (a == 0 && b < 0 || a < 0 && !Double.isInfinite(a) && b != Math.rint(b)) {
      return null;
    }
    if (a == 1 || b == 0) {
      return 1.0;
    }
    double result = a == -1 && Double.isInfinite(b) ? 1.0 : Math.pow(a, b);
    boolean overflow = Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b);
    return overflow ? null : (Object) result;
  }
}
