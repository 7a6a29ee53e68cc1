package org.krait.runtime.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;

/** Numbers rounded half to even, to floats and to decimal places. */
public final class Rounding {
  private static final int MANTISSA_BITS = 53;
  private static final int LEAST_EXPONENT = -1074;

  private Rounding() {}

  /**
   * {@code value * 2**exponent} rounded once, where the value is not negative and its last bit
   * stands for all that was cut off.
   */
  static double scaled(long value, int exponent) {
    int bits = 64 - Long.numberOfLeadingZeros(value);
    int drop = Math.max(bits - MANTISSA_BITS, LEAST_EXPONENT - exponent);
    if (drop <= 0) {
      return Math.scalb((double) value, exponent);
    }
    if (drop > 63) {
      return 0.0;
    }
    long kept = value >>> drop;
    long rest = value & ((1L << drop) - 1);
    long half = 1L << (drop - 1);
    if (rest > half || rest == half && (kept & 1) != 0) {
      kept++;
    }
    return Math.scalb((double) kept, exponent + drop);
  }

  /** A float rounded to decimal places; negative places round left of the point. */
  // CPython: floatobject.c double_round
  public static double toPlaces(double x, long places) {
    if (!Double.isFinite(x) || x == 0.0 || places > 323) {
      return x;
    }
    if (places < -308) {
      return Math.copySign(0.0, x);
    }
    double rounded = new BigDecimal(x).setScale((int) places, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw Errors.overflowError("rounded value too large to represent");
    }
    return rounded == 0.0 ? Math.copySign(0.0, x) : rounded;
  }

  /** An exact int rounded to decimal places: only negative places change it. */
  public static Object toPlaces(Object n, Object places) {
    if (IntegerArithmetic.signum(places) >= 0) {
      return n;
    }
    BigInteger value = Ints.big(n);
    if (!(places instanceof Long p) || -p > value.bitLength() / 3 + 2) {
      return 0L;
    }
    return Ints.normal(toTens(value, (int) -p));
  }

  /** An int rounded to a multiple of {@code 10**places}. */
  // CPython: longobject.c int___round___impl
  private static BigInteger toTens(BigInteger n, int places) {
    BigInteger unit = BigInteger.TEN.pow(places);
    BigInteger[] parts = n.divideAndRemainder(unit);
    int half = parts[1].abs().shiftLeft(1).compareTo(unit);
    BigInteger quotient = parts[0];
    if (half > 0 || half == 0 && quotient.testBit(0)) {
      quotient = quotient.add(BigInteger.valueOf(n.signum()));
    }
    return quotient.multiply(unit);
  }
}
