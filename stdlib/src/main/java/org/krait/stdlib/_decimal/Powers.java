package org.krait.stdlib._decimal;

import java.math.BigInteger;

/** Powers. */
final class Powers {
  private static final int GUARD = 8;

  private Powers() {}

  /** {@code a ** b}. */
  static DecimalValue power(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    boolean isIntegral = b.isInteger();
    if (b.isZero()) {
      return a.isZero() ? s.invalid() : DecimalValue.ONE;
    }
    boolean negative = a.isNegative() && isIntegral && b.isOdd();
    if (a.isNegative() && !isIntegral && !a.isZero()) {
      return s.invalid();
    }
    DecimalValue base = a.absolute();
    if (base.isZero()) {
      return b.isNegative()
          ? DecimalValue.infinity(negative)
          : s.finish(DecimalValue.of(negative, BigInteger.ZERO, 0));
    }
    if (base.isInfinite()) {
      return b.isNegative()
          ? DecimalValue.of(negative, BigInteger.ZERO, 0)
          : DecimalValue.infinity(negative);
    }
    int order = Ordering.compare(base, DecimalValue.ONE);
    if (order == 0) {
      return ofOne(a, b, negative, isIntegral, s);
    }
    if (b.isInfinite()) {
      boolean grows = order > 0 != b.isNegative();
      return grows ? DecimalValue.infinity(false) : DecimalValue.ZERO;
    }
    return finite(base, b, negative, isIntegral, s);
  }

  private static DecimalValue ofOne(
      DecimalValue a, DecimalValue b, boolean negative, boolean isIntegral, Settings s) {
    if (!isIntegral) {
      s.raise(Signals.INEXACT | Signals.ROUNDED);
      return padded(DecimalValue.ONE, s);
    }
    DecimalValue times =
        b.isNegative() ? DecimalValue.ZERO : DecimalValue.of(false, b.toInteger().abs(), 0);
    long exponent = a.exponent();
    if (exponent == 0) {
      return DecimalValue.ONE.withSign(negative);
    }
    BigInteger ideal = BigInteger.valueOf(exponent).multiply(times.coefficient());
    long least = 1 - s.precision;
    if (ideal.compareTo(BigInteger.valueOf(least)) < 0) {
      s.raise(Signals.ROUNDED);
      return padded(DecimalValue.ONE, s).withSign(negative);
    }
    long shift = ideal.signum() > 0 ? 0 : -ideal.longValue();
    return DecimalValue.of(negative, DecimalValue.power(shift), -shift);
  }

  private static DecimalValue padded(DecimalValue v, Settings s) {
    return Arithmetic.toExponent(v, v.exponent() - s.precision + v.digits());
  }

  private static DecimalValue finite(
      DecimalValue base, DecimalValue b, boolean negative, boolean isIntegral, Settings s) {
    if (isTooLarge(base, b, s)) {
      boolean grows = base.adjusted() >= 0 != b.isNegative();
      return grows
          ? s.overflow(negative)
          : s.finish(DecimalValue.of(negative, BigInteger.ONE, s.etiny() - 2));
    }
    if (isIntegral && b.toInteger().bitLength() < 32) {
      return ofInteger(base, b.toInteger().longValue(), negative, s);
    }
    if (isNextToOne(base, b, s)) {
      boolean isBelow = base.adjusted() >= 0 == b.isNegative();
      return Transcendental.nearOne(isBelow, negative, s);
    }
    DecimalValue result =
        Transcendental.rounded(digits -> real(base, b, digits).withSign(negative), s);
    s.raise(Signals.INEXACT | Signals.ROUNDED);
    if ((s.status & Signals.SUBNORMAL) != 0) {
      s.raise(Signals.UNDERFLOW);
    }
    return result.isFinite() && result.digits() < s.precision ? filled(result, s) : result;
  }

  private static DecimalValue filled(DecimalValue v, Settings s) {
    long exponent = Math.max(v.exponent() - s.precision + v.digits(), s.etiny());
    return exponent < v.exponent() ? Arithmetic.toExponent(v, exponent) : v;
  }

  /** Whether the result's exponent is far outside all bounds. */
  private static boolean isTooLarge(DecimalValue base, DecimalValue b, Settings s) {
    long bound = Math.max(s.emax, -s.etiny());
    double logarithm = approximateLog10(base) * approximate(b);
    return Math.abs(logarithm) > 2.0 * bound + 100;
  }

  /** Whether the result differs from 1 only far behind all its digits. */
  private static boolean isNextToOne(DecimalValue base, DecimalValue b, Settings s) {
    double logarithm = Math.log10(Math.abs(approximateLog10(base)));
    return b.adjusted() + logarithm < -s.precision - GUARD;
  }

  private static double approximate(DecimalValue v) {
    int digits = v.digits();
    long dropped = Math.max(0, digits - 17);
    double first = v.coefficient().divide(DecimalValue.power(dropped)).doubleValue();
    return first * Math.pow(10, v.exponent() + dropped);
  }

  private static double approximateLog10(DecimalValue v) {
    DecimalValue scaled = DecimalValue.of(false, v.coefficient(), 1L - v.digits());
    double near = Math.log10(approximate(scaled)) + v.adjusted();
    return near != 0 ? near : 1e-17;
  }

  /** Squares and multiplies, with some digits more than needed. */
  private static DecimalValue ofInteger(DecimalValue base, long n, boolean negative, Settings s) {
    long count = Math.abs(n);
    Settings work = s.wide(s.precision + DecimalValue.digits(BigInteger.valueOf(count)) + GUARD);
    DecimalValue factor = n < 0 ? Arithmetic.divide(DecimalValue.ONE, base, work) : base;
    DecimalValue result = DecimalValue.ONE;
    for (long left = count; left > 0; left >>= 1) {
      if ((left & 1) != 0) {
        result = Arithmetic.multiply(result, factor, work);
      }
      if (left > 1) {
        factor = Arithmetic.multiply(factor, factor, work);
      }
    }
    s.raise(work.status & (Signals.INEXACT | Signals.ROUNDED));
    return s.finish(result.withSign(negative));
  }

  private static DecimalValue real(DecimalValue base, DecimalValue b, int digits) {
    int more = digits + GUARD + (int) Math.max(0, b.adjusted()) + 12;
    DecimalValue logarithm = Transcendental.lnOf(base, more);
    DecimalValue product = Arithmetic.multiply(logarithm, b, Settings.exact());
    return Transcendental.expOf(product, digits);
  }

  /** {@code a ** b % m} for integers. */
  static DecimalValue power(DecimalValue a, DecimalValue b, DecimalValue m, Settings s) {
    if (a.isNan() || b.isNan() || m.isNan()) {
      boolean isFirst = a.isSignalingNan() || b.isSignalingNan() || !m.isSignalingNan();
      return isFirst && (a.isNan() || b.isNan()) ? s.nan(a, b) : s.nan(m, m);
    }
    boolean isValid =
        a.isInteger()
            && b.isInteger()
            && m.isInteger()
            && (b.isZero() || !b.isNegative())
            && !m.isZero()
            && m.adjusted() < s.precision
            && !(a.isZero() && b.isZero());
    if (!isValid) {
      return s.invalid();
    }
    boolean negative = a.isNegative() && b.isOdd();
    BigInteger modulus = m.toInteger().abs();
    BigInteger result = a.toInteger().abs().modPow(b.toInteger(), modulus);
    return s.finish(DecimalValue.of(negative, result, 0));
  }
}
