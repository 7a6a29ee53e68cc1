package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** Exponentials and logarithms, correctly rounded. */
final class Transcendental {
  private static final double BITS_PER_DIGIT = 3.3219280948873626;
  private static final int GUARD = 4;
  private static final int MORE = 12;
  private static final long MOST_DIGITS = 100_000_000;
  private static final int LAST_TRY = 3;

  private Transcendental() {}

  /** A value that can be computed to any number of digits. */
  interface Computation {
    /** An approximation whose first {@code digits} digits are right, but for a unit or so. */
    DecimalValue compute(int digits);
  }

  /** Rounds a computed value: with more digits while its last ones leave a doubt. */
  static DecimalValue rounded(Computation computation, Settings s) {
    if (s.precision > MOST_DIGITS) {
      throw Errors.memoryError();
    }
    for (int tries = 0; ; tries++) {
      int digits = (int) s.precision + GUARD + tries * MORE;
      DecimalValue v = computation.compute(digits);
      long extra = v.digits() - s.precision;
      BigInteger unit = DecimalValue.power(extra - 1).multiply(BigInteger.valueOf(5));
      BigInteger rest = v.coefficient().mod(unit);
      BigInteger doubt = DecimalValue.power(Math.max(0, v.digits() - digits + 1));
      boolean isSure = rest.compareTo(doubt) > 0 && unit.subtract(rest).compareTo(doubt) > 0;
      if (isSure) {
        return s.finishInexact(v.isNegative(), v.coefficient(), v.exponent());
      }
      if (tries == LAST_TRY) {
        return nearest(v, unit, s);
      }
    }
  }

  /** The short number that a value cannot be told from. */
  private static DecimalValue nearest(DecimalValue v, BigInteger unit, Settings s) {
    BigInteger units = v.coefficient().add(unit.shiftRight(1)).divide(unit);
    DecimalValue exact = DecimalValue.of(v.isNegative(), units.multiply(unit), v.exponent());
    s.raise(Signals.INEXACT | Signals.ROUNDED);
    return s.finish(exact);
  }

  private static FixedPoint fixedPoint(long digits) {
    return new FixedPoint((int) (digits * BITS_PER_DIGIT) + 16);
  }

  static DecimalValue exp(DecimalValue a, Settings s) {
    Settings even = s.with(DecimalRounding.ROUND_HALF_EVEN);
    DecimalValue result = expEven(a, even);
    s.raise(even.status);
    return result;
  }

  private static DecimalValue expEven(DecimalValue a, Settings s) {
    if (a.isNan()) {
      return s.nan(a, a);
    }
    if (a.isInfinite()) {
      return a.isNegative() ? DecimalValue.ZERO : a;
    }
    if (a.isZero()) {
      return DecimalValue.ONE;
    }
    long adjusted = a.adjusted();
    if (adjusted > DecimalValue.digits(BigInteger.valueOf(Math.max(s.emax, -s.etiny()) + 1)) + 1) {
      return a.isNegative()
          ? s.finish(DecimalValue.of(false, BigInteger.ONE, s.etiny() - 2))
          : s.overflow(false);
    }
    if (adjusted < -s.precision - 1) {
      return nearOne(a.isNegative(), false, s);
    }
    return rounded(digits -> expOf(a, digits), s);
  }

  /** The number next to 1 at a distance that no digit shows. */
  static DecimalValue nearOne(boolean isBelow, boolean isNegative, Settings s) {
    BigInteger one = DecimalValue.power(s.precision + 1);
    BigInteger near = isBelow ? one.subtract(BigInteger.ONE) : one.add(BigInteger.ONE);
    return s.finish(DecimalValue.of(isNegative, near, -s.precision - 1));
  }

  /** e to a power: whole powers of ten are taken out first. */
  static DecimalValue expOf(DecimalValue a, int digits) {
    long before = Math.max(0, a.adjusted() + 1);
    FixedPoint fixed = fixedPoint(digits + before + GUARD);
    BigInteger x = fixed.of(a);
    BigInteger ln10 = fixed.ln10();
    BigInteger[] parts = x.divideAndRemainder(ln10);
    BigInteger power = parts[0];
    BigInteger rest = parts[1];
    if (rest.signum() < 0) {
      power = power.subtract(BigInteger.ONE);
      rest = rest.add(ln10);
    }
    BigInteger root = fixed.exp(rest.shiftRight(2));
    root = root.multiply(root).divide(fixed.one());
    BigInteger e = root.multiply(root).divide(fixed.one());
    return DecimalValue.of(false, fixed.toDecimal(e, digits), power.longValueExact() - digits);
  }

  static DecimalValue ln(DecimalValue a, Settings s) {
    DecimalValue special = specialLogarithm(a, s);
    if (special != null) {
      return special;
    }
    if (Ordering.compare(a, DecimalValue.ONE) == 0) {
      return DecimalValue.ZERO;
    }
    Settings even = s.with(DecimalRounding.ROUND_HALF_EVEN);
    DecimalValue result = rounded(digits -> lnOf(a, digits), even);
    s.raise(even.status);
    return result;
  }

  private static @Nullable DecimalValue specialLogarithm(DecimalValue a, Settings s) {
    if (a.isNan()) {
      return s.nan(a, a);
    }
    if (a.isZero()) {
      return DecimalValue.infinity(true);
    }
    if (a.isNegative()) {
      return s.invalid();
    }
    return a.isInfinite() ? a : null;
  }

  /** How many digits a logarithm near zero loses. */
  private static long lost(DecimalValue a) {
    DecimalValue off = Arithmetic.subtract(a, DecimalValue.ONE, Settings.exact());
    return Math.max(0, -off.adjusted() + 1);
  }

  private static boolean isNearOne(DecimalValue a) {
    return a.adjusted() == 0 || a.adjusted() == -1;
  }

  static DecimalValue lnOf(DecimalValue a, int digits) {
    long lost = isNearOne(a) ? lost(a) : 0;
    FixedPoint fixed = fixedPoint(digits + lost + GUARD);
    return signed(fixed.toDecimal(fixedLn(a, fixed), digits + lost), digits + lost);
  }

  private static DecimalValue signed(BigInteger n, long digits) {
    return DecimalValue.of(n.signum() < 0, n.abs(), -digits);
  }

  private static BigInteger fixedLn(DecimalValue a, FixedPoint fixed) {
    long tens = isNearOne(a) ? 0 : a.adjusted();
    DecimalValue scaled = DecimalValue.of(false, a.coefficient(), a.exponent() - tens);
    BigInteger ln = fixed.ln(fixed.of(scaled));
    return tens == 0 ? ln : ln.add(fixed.ln10().multiply(BigInteger.valueOf(tens)));
  }

  static DecimalValue log10(DecimalValue a, Settings s) {
    DecimalValue special = specialLogarithm(a, s);
    if (special != null) {
      return special;
    }
    Settings even = s.with(DecimalRounding.ROUND_HALF_EVEN);
    DecimalValue trimmed = Arithmetic.trimmed(a, Long.MAX_VALUE);
    DecimalValue result;
    if (trimmed.coefficient().equals(BigInteger.ONE)) {
      result = even.finish(DecimalValue.of(BigInteger.valueOf(trimmed.exponent())));
    } else {
      result = rounded(digits -> log10Of(a, digits), even);
    }
    s.raise(even.status);
    return result;
  }

  private static DecimalValue log10Of(DecimalValue a, int digits) {
    long lost = isNearOne(a) ? lost(a) : 0;
    FixedPoint fixed = fixedPoint(digits + lost + GUARD + 20);
    BigInteger log = fixed.ratio(fixedLn(a, fixed), fixed.ln10());
    return signed(fixed.toDecimal(log, digits + lost), digits + lost);
  }
}
