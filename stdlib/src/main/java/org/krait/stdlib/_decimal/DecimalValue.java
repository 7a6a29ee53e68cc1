package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;

/**
 * A decimal number: a coefficient of digits times a power of ten, an infinity, or a NaN whose
 * coefficient is its payload.
 */
record DecimalValue(boolean isNegative, Kind kind, BigInteger coefficient, long exponent) {
  static final DecimalValue ZERO = of(false, BigInteger.ZERO, 0);
  static final DecimalValue ONE = of(false, BigInteger.ONE, 0);
  static final DecimalValue NAN = new DecimalValue(false, Kind.NAN, BigInteger.ZERO, 0);

  private static final int SMALL = 40;
  private static final BigInteger[] POWERS = powers();
  private static final double DIGITS_PER_BIT = 0.30102999566398120;
  private static final long MOST_DIGITS = 500_000_000;

  /** What a value is; only a finite one has an exponent. */
  enum Kind {
    FINITE,
    INFINITY,
    NAN,
    SIGNALING_NAN
  }

  private static BigInteger[] powers() {
    BigInteger[] powers = new BigInteger[SMALL];
    for (int i = 0; i < SMALL; i++) {
      powers[i] = BigInteger.TEN.pow(i);
    }
    return powers;
  }

  static DecimalValue of(boolean isNegative, BigInteger coefficient, long exponent) {
    return new DecimalValue(isNegative, Kind.FINITE, coefficient, exponent);
  }

  static DecimalValue of(BigInteger integer) {
    return of(integer.signum() < 0, integer.abs(), 0);
  }

  static DecimalValue infinity(boolean isNegative) {
    return new DecimalValue(isNegative, Kind.INFINITY, BigInteger.ZERO, 0);
  }

  /** Ten to a power; MemoryError if that has too many digits. */
  static BigInteger power(long n) {
    if (n < SMALL) {
      return POWERS[(int) n];
    }
    if (n > MOST_DIGITS) {
      throw Errors.memoryError();
    }
    return BigInteger.TEN.pow((int) n);
  }

  /** The number of decimal digits; zero has one. */
  static int digits(BigInteger n) {
    if (n.signum() == 0) {
      return 1;
    }
    int least = (int) ((n.bitLength() - 1) * DIGITS_PER_BIT) + 1;
    return n.abs().compareTo(power(least)) >= 0 ? least + 1 : least;
  }

  int digits() {
    return digits(coefficient);
  }

  boolean isFinite() {
    return kind == Kind.FINITE;
  }

  boolean isInfinite() {
    return kind == Kind.INFINITY;
  }

  boolean isNan() {
    return kind == Kind.NAN || kind == Kind.SIGNALING_NAN;
  }

  boolean isSignalingNan() {
    return kind == Kind.SIGNALING_NAN;
  }

  boolean isZero() {
    return isFinite() && coefficient.signum() == 0;
  }

  /** The exponent of the first digit. */
  long adjusted() {
    return exponent + digits() - 1;
  }

  boolean isInteger() {
    if (!isFinite()) {
      return false;
    }
    return exponent >= 0
        || coefficient.signum() == 0
        || -exponent < digits() && coefficient.mod(power(-exponent)).signum() == 0;
  }

  /** Whether a number that is an integer is odd. */
  boolean isOdd() {
    if (exponent > 0 || isZero()) {
      return false;
    }
    return coefficient.divide(power(-exponent)).testBit(0);
  }

  DecimalValue withSign(boolean negative) {
    return negative == isNegative ? this : new DecimalValue(negative, kind, coefficient, exponent);
  }

  DecimalValue negated() {
    return withSign(!isNegative);
  }

  DecimalValue absolute() {
    return withSign(false);
  }

  DecimalValue quiet() {
    return new DecimalValue(isNegative, Kind.NAN, coefficient, 0);
  }

  /** The integer part, towards zero. */
  BigInteger toInteger() {
    BigInteger whole;
    if (exponent >= 0) {
      whole = coefficient.multiply(power(exponent));
    } else {
      whole = -exponent >= digits() ? BigInteger.ZERO : coefficient.divide(power(-exponent));
    }
    return isNegative ? whole.negate() : whole;
  }
}
