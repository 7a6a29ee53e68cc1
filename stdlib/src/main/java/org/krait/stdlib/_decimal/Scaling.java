package org.krait.stdlib._decimal;

import java.math.BigInteger;

/** Operations on exponents and on the places of digits. */
final class Scaling {
  private Scaling() {}

  /** A number with the exponent of another. */
  static DecimalValue quantize(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    if (a.isInfinite() || b.isInfinite()) {
      return a.isInfinite() && b.isInfinite() ? a : s.invalid();
    }
    long exponent = b.exponent();
    if (exponent > s.emax || exponent < s.etiny()) {
      return s.invalid();
    }
    if (a.isZero()) {
      return s.finish(DecimalValue.of(a.isNegative(), BigInteger.ZERO, exponent));
    }
    if (a.adjusted() > s.emax || a.adjusted() - exponent + 1 > s.precision) {
      return s.invalid();
    }
    DecimalValue result = rescaled(a, exponent, s.rounding);
    if (result.adjusted() > s.emax || result.digits() > s.precision) {
      return s.invalid();
    }
    if (!result.isZero() && result.adjusted() < s.emin) {
      s.raise(Signals.SUBNORMAL);
    }
    noteDropped(a, result, s);
    DecimalValue finished = s.finish(result);
    s.status &= ~(Signals.UNDERFLOW | Signals.CLAMPED);
    return finished;
  }

  private static void noteDropped(DecimalValue a, DecimalValue result, Settings s) {
    if (result.exponent() > a.exponent()) {
      s.raise(Signals.ROUNDED);
      if (Ordering.compare(result, a) != 0) {
        s.raise(Signals.INEXACT);
      }
    }
  }

  /** A finite number at another exponent. */
  static DecimalValue rescaled(DecimalValue a, long exponent, DecimalRounding rounding) {
    if (a.isZero()) {
      return DecimalValue.of(a.isNegative(), BigInteger.ZERO, exponent);
    }
    if (a.exponent() >= exponent) {
      return Arithmetic.toExponent(a, exponent);
    }
    BigInteger kept = rounding.drop(a.coefficient(), exponent - a.exponent(), a.isNegative());
    return DecimalValue.of(a.isNegative(), kept, exponent);
  }

  static DecimalValue toIntegral(DecimalValue a, boolean tells, Settings s) {
    if (a.isNan()) {
      return s.nan(a, a);
    }
    if (a.isInfinite() || a.exponent() >= 0) {
      return a;
    }
    if (a.isZero()) {
      return DecimalValue.of(a.isNegative(), BigInteger.ZERO, 0);
    }
    DecimalValue result = rescaled(a, 0, s.rounding);
    if (tells) {
      noteDropped(a, result, s);
    }
    return result;
  }

  /** Without zeros at the end. */
  static DecimalValue normalize(DecimalValue a, Settings s) {
    DecimalValue finished = Arithmetic.plus(a, s);
    if (a.isNan()) {
      return finished;
    }
    finished = a.isZero() ? s.finish(a) : finished;
    if (!finished.isFinite()) {
      return finished;
    }
    if (finished.isZero()) {
      return DecimalValue.of(finished.isNegative(), BigInteger.ZERO, 0);
    }
    return Arithmetic.trimmed(finished, s.clamps ? s.etop() : s.emax);
  }

  /** The exponent of the first digit, as a number. */
  static DecimalValue logb(DecimalValue a, Settings s) {
    if (a.isNan()) {
      return s.nan(a, a);
    }
    if (a.isInfinite()) {
      return DecimalValue.infinity(false);
    }
    if (a.isZero()) {
      s.raise(Signals.DIVISION_BY_ZERO);
      return DecimalValue.infinity(true);
    }
    return s.finish(DecimalValue.of(BigInteger.valueOf(a.adjusted())));
  }

  static DecimalValue scaleb(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    long most = 2 * (s.emax + Math.min(s.precision, Long.MAX_VALUE / 4 - s.emax));
    if (!isPlace(b, most)) {
      return s.invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    long exponent = a.exponent() + b.toInteger().longValue();
    return s.finish(DecimalValue.of(a.isNegative(), a.coefficient(), exponent));
  }

  /** Whether a number is an integer with exponent zero and a magnitude up to a bound. */
  private static boolean isPlace(DecimalValue b, long most) {
    return b.isFinite()
        && b.exponent() == 0
        && b.coefficient().compareTo(BigInteger.valueOf(most)) <= 0;
  }

  /** Moves the digits to the left, or right if the second number is negative. */
  static DecimalValue shift(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    if (!isPlace(b, s.precision)) {
      return s.invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    long places = b.toInteger().longValue();
    BigInteger digits = kept(a, s.precision);
    if (places < 0) {
      digits = -places > s.precision ? BigInteger.ZERO : digits.divide(DecimalValue.power(-places));
    } else if (digits.signum() != 0) {
      BigInteger moved = digits.multiply(DecimalValue.power(places));
      digits =
          DecimalValue.digits(moved) <= s.precision
              ? moved
              : moved.mod(DecimalValue.power(s.precision));
    }
    return DecimalValue.of(a.isNegative(), digits, a.exponent());
  }

  private static BigInteger kept(DecimalValue a, long precision) {
    return a.digits() <= precision
        ? a.coefficient()
        : a.coefficient().mod(DecimalValue.power(precision));
  }

  /** Moves the digits around, to the left or right. */
  static DecimalValue rotate(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    if (!isPlace(b, s.precision)) {
      return s.invalid();
    }
    if (a.isInfinite()) {
      return a;
    }
    long places = b.toInteger().longValue();
    places = places < 0 ? places + s.precision : places;
    BigInteger digits = kept(a, s.precision);
    BigInteger unit = DecimalValue.power(s.precision - places);
    BigInteger[] parts = digits.divideAndRemainder(unit);
    BigInteger rotated = parts[1].multiply(DecimalValue.power(places)).add(parts[0]);
    return DecimalValue.of(a.isNegative(), rotated, a.exponent());
  }

  static boolean sameQuantum(DecimalValue a, DecimalValue b) {
    if (!a.isFinite() || !b.isFinite()) {
      return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
    }
    return a.exponent() == b.exponent();
  }
}
