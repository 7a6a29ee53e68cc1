package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Division with a whole quotient and a remainder. */
final class IntegerQuotient {
  private IntegerQuotient() {}

  /** The quotient towards zero and the remainder. */
  static DecimalValue[] divmod(DecimalValue a, DecimalValue b, Settings s) {
    boolean negative = a.isNegative() != b.isNegative();
    if (a.isNan() || b.isNan()) {
      DecimalValue nan = s.nan(a, b);
      return new DecimalValue[] {nan, nan};
    }
    if (a.isInfinite()) {
      DecimalValue nan = s.invalid();
      return new DecimalValue[] {b.isInfinite() ? nan : DecimalValue.infinity(negative), nan};
    }
    if (b.isZero()) {
      if (a.isZero()) {
        DecimalValue nan = s.invalid(Signals.DIVISION_UNDEFINED);
        return new DecimalValue[] {nan, nan};
      }
      s.raise(Signals.DIVISION_BY_ZERO | Signals.INVALID_OPERATION);
      return new DecimalValue[] {DecimalValue.infinity(negative), DecimalValue.NAN};
    }
    DecimalValue[] parts = parts(a, b, s);
    if (parts == null) {
      DecimalValue nan = s.invalid(Signals.DIVISION_IMPOSSIBLE);
      return new DecimalValue[] {nan, nan};
    }
    return new DecimalValue[] {parts[0], s.finish(parts[1])};
  }

  /** Quotient and remainder of finite numbers; null if the quotient has too many digits. */
  private static DecimalValue @Nullable [] parts(DecimalValue a, DecimalValue b, Settings s) {
    boolean negative = a.isNegative() != b.isNegative();
    long ideal = b.isInfinite() ? a.exponent() : Math.min(a.exponent(), b.exponent());
    long distance = a.adjusted() - (b.isInfinite() ? 0 : b.adjusted());
    if (a.isZero() || b.isInfinite() || distance <= -2) {
      DecimalValue zero = DecimalValue.of(negative, BigInteger.ZERO, 0);
      return new DecimalValue[] {zero, rest(a, ideal, s)};
    }
    if (distance > s.precision) {
      return null;
    }
    BigInteger x = a.coefficient();
    BigInteger y = b.coefficient();
    if (a.exponent() >= b.exponent()) {
      x = x.multiply(DecimalValue.power(a.exponent() - b.exponent()));
    } else {
      y = y.multiply(DecimalValue.power(b.exponent() - a.exponent()));
    }
    BigInteger[] parts = x.divideAndRemainder(y);
    if (DecimalValue.digits(parts[0]) > s.precision) {
      return null;
    }
    return new DecimalValue[] {
      DecimalValue.of(negative, parts[0], 0), DecimalValue.of(a.isNegative(), parts[1], ideal)
    };
  }

  /** A dividend that is the remainder, at an exponent that may take more digits than there are. */
  private static DecimalValue rest(DecimalValue a, long ideal, Settings s) {
    if (a.isZero()) {
      return DecimalValue.of(a.isNegative(), BigInteger.ZERO, ideal);
    }
    long least = Math.max(ideal, a.exponent() - s.precision - 1);
    return Arithmetic.toExponent(a, Math.min(least, a.exponent()));
  }

  static DecimalValue divideInt(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    boolean negative = a.isNegative() != b.isNegative();
    if (a.isInfinite()) {
      return b.isInfinite() ? s.invalid() : DecimalValue.infinity(negative);
    }
    if (b.isZero()) {
      if (a.isZero()) {
        return s.invalid(Signals.DIVISION_UNDEFINED);
      }
      s.raise(Signals.DIVISION_BY_ZERO);
      return DecimalValue.infinity(negative);
    }
    DecimalValue[] parts = parts(a, b, s);
    return parts == null ? s.invalid(Signals.DIVISION_IMPOSSIBLE) : parts[0];
  }

  static DecimalValue remainder(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    if (a.isInfinite()) {
      return s.invalid();
    }
    if (b.isZero()) {
      return a.isZero() ? s.invalid(Signals.DIVISION_UNDEFINED) : s.invalid();
    }
    DecimalValue[] parts = parts(a, b, s);
    return parts == null ? s.invalid(Signals.DIVISION_IMPOSSIBLE) : s.finish(parts[1]);
  }

  /** The remainder for the nearest whole quotient. */
  static DecimalValue remainderNear(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    if (a.isInfinite()) {
      return s.invalid();
    }
    if (b.isZero()) {
      return a.isZero() ? s.invalid(Signals.DIVISION_UNDEFINED) : s.invalid();
    }
    DecimalValue[] parts = parts(a, b, s);
    if (parts == null) {
      return s.invalid(Signals.DIVISION_IMPOSSIBLE);
    }
    if (b.isInfinite() || a.isZero() || a.adjusted() - b.adjusted() <= -2) {
      return s.finish(parts[1]);
    }
    BigInteger rest = parts[1].coefficient();
    BigInteger divisor =
        b.coefficient().multiply(DecimalValue.power(b.exponent() - parts[1].exponent()));
    int half = rest.shiftLeft(1).compareTo(divisor);
    boolean goesUp = half > 0 || half == 0 && parts[0].coefficient().testBit(0);
    if (!goesUp) {
      return s.finish(parts[1]);
    }
    BigInteger quotient = parts[0].coefficient().add(BigInteger.ONE);
    if (DecimalValue.digits(quotient) > s.precision) {
      return s.invalid(Signals.DIVISION_IMPOSSIBLE);
    }
    BigInteger over = divisor.subtract(rest);
    return s.finish(DecimalValue.of(!a.isNegative(), over, parts[1].exponent()));
  }
}
