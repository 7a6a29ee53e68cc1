package org.krait.stdlib.math;

import org.krait.runtime.error.Errors;

/** {@code math.pow}, which is C's. */
// CPython: mathmodule.c math_pow_impl
final class Powers {
  private Powers() {}

  static double power(double x, double y) {
    if (x == 1 || y == 0) {
      return 1;
    }
    if (Double.isInfinite(y) && x == -1) {
      return 1;
    }
    double result = Math.pow(x, y);
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      return result;
    }
    if (Double.isNaN(result) || x == 0 && y < 0) {
      throw Errors.valueError("math domain error");
    }
    return MathModule.inRange(result, x);
  }
}
