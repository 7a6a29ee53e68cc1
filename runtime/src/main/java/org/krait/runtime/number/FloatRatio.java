package org.krait.runtime.number;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;

/** The fraction that a float is. */
// CPython: floatobject.c float_as_integer_ratio_impl
public final class FloatRatio {
  private FloatRatio() {}

  /** Numerator and denominator, in lowest terms. */
  public static Object[] of(double x) {
    if (Double.isInfinite(x)) {
      throw Errors.overflowError("cannot convert Infinity to integer ratio");
    }
    if (Double.isNaN(x)) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (x == 0) {
      return new Object[] {0L, 1L};
    }
    long bits = Double.doubleToRawLongBits(x);
    int biased = (int) (bits >> 52 & 0x7ff);
    long magnitude = (bits & (1L << 52) - 1) | (biased == 0 ? 0 : 1L << 52);
    long mantissa = bits < 0 ? -magnitude : magnitude;
    int exponent = Math.max(biased, 1) - 1075;
    int zeros = Long.numberOfTrailingZeros(mantissa);
    BigInteger numerator = BigInteger.valueOf(mantissa >> zeros);
    exponent += zeros;
    return exponent >= 0
        ? new Object[] {Ints.normal(numerator.shiftLeft(exponent)), 1L}
        : new Object[] {Ints.normal(numerator), Ints.normal(BigInteger.ONE.shiftLeft(-exponent))};
  }
}
