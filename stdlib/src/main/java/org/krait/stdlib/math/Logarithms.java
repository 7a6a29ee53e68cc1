package org.krait.stdlib.math;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.ElementaryFunctions;
import org.krait.runtime.number.FloatArithmetic;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;

/** Logarithms of floats, and of ints beyond the range of floats. */
// CPython: mathmodule.c loghelper
final class Logarithms {
  private static final int KEPT_BITS = 64;

  private Logarithms() {}

  static double natural(Object x, @Nullable Object base) {
    double numerator = of(x, Math::log);
    return base == null ? numerator : FloatArithmetic.divide(numerator, of(base, Math::log));
  }

  static double toBase2(Object x) {
    return of(x, ElementaryFunctions::log2);
  }

  static double toBase10(Object x) {
    return of(x, ElementaryFunctions::log10);
  }

  private static double of(Object x, DoubleUnaryOperator log) {
    Object n = Ints.exact(x);
    if (n == null) {
      double value = Arguments.toDouble(x);
      if (value <= 0) {
        throw MathModule.domain("a positive input", value);
      }
      return log.applyAsDouble(value);
    }
    if (IntegerArithmetic.signum(n) <= 0) {
      throw Errors.valueError("expected a positive input");
    }
    return n instanceof Long small ? log.applyAsDouble(small) : ofBig((BigInteger) n, log);
  }

  private static double ofBig(BigInteger n, DoubleUnaryOperator log) {
    double value = n.doubleValue();
    if (!Double.isInfinite(value)) {
      return log.applyAsDouble(value);
    }
    int shift = n.bitLength() - KEPT_BITS;
    BigInteger kept = n.shiftRight(shift);
    double mantissa = Math.scalb(kept.doubleValue(), -KEPT_BITS);
    return log.applyAsDouble(mantissa) + log.applyAsDouble(2) * n.bitLength();
  }
}
