package org.krait.stdlib._decimal;

import java.math.BigInteger;

/** Sums, products, quotients, square roots. */
final class Arithmetic {
  private Arithmetic() {}

  static DecimalValue plus(DecimalValue a, Settings s) {
    if (a.isNan()) {
      return s.nan(a, a);
    }
    boolean loses = a.isZero() && s.rounding != DecimalRounding.ROUND_FLOOR;
    return s.finish(loses ? a.absolute() : a);
  }

  static DecimalValue minus(DecimalValue a, Settings s) {
    if (a.isNan()) {
      return s.nan(a, a);
    }
    boolean isPositiveZero = a.isZero() && s.rounding != DecimalRounding.ROUND_FLOOR;
    return s.finish(isPositiveZero ? a.absolute() : a.negated());
  }

  static DecimalValue abs(DecimalValue a, Settings s) {
    return a.isNegative() ? minus(a, s) : plus(a, s);
  }

  static DecimalValue subtract(DecimalValue a, DecimalValue b, Settings s) {
    return b.isNan() ? add(a, b, s) : add(a, b.negated(), s);
  }

  static DecimalValue add(DecimalValue a, DecimalValue b, Settings s) {
    if (!a.isFinite() || !b.isFinite()) {
      return addSpecial(a, b, s);
    }
    return s.finish(sum(a, b, s));
  }

  private static DecimalValue addSpecial(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    if (a.isInfinite()) {
      return b.isInfinite() && a.isNegative() != b.isNegative() ? s.invalid() : a;
    }
    return b;
  }

  /** The exact sum, or one that rounds as it does. */
  private static DecimalValue sum(DecimalValue a, DecimalValue b, Settings s) {
    long exponent = Math.min(a.exponent(), b.exponent());
    boolean isFloor = s.rounding == DecimalRounding.ROUND_FLOOR;
    if (a.isZero() && b.isZero()) {
      boolean negative =
          isFloor ? a.isNegative() || b.isNegative() : a.isNegative() && b.isNegative();
      return DecimalValue.of(negative, BigInteger.ZERO, exponent);
    }
    if (a.isZero() || b.isZero()) {
      DecimalValue other = a.isZero() ? b : a;
      long least = Math.max(exponent, other.exponent() - s.precision - 1);
      return toExponent(other, Math.min(least, other.exponent()));
    }
    DecimalValue high = a.exponent() >= b.exponent() ? a : b;
    DecimalValue low = high == a ? b : a;
    low = shrunk(high, low, s.precision);
    BigInteger x = signed(toExponent(high, low.exponent()));
    BigInteger sum = x.add(signed(low));
    boolean negative = sum.signum() == 0 ? isFloor : sum.signum() < 0;
    return DecimalValue.of(negative, sum.abs(), low.exponent());
  }

  /** Puts one digit in place of a number that is far below all digits of another. */
  private static DecimalValue shrunk(DecimalValue high, DecimalValue low, long precision) {
    long highDigits = high.digits();
    long least = high.exponent() + Math.min(-1, highDigits - precision - 2);
    return low.digits() + low.exponent() - 1 < least
        ? DecimalValue.of(low.isNegative(), BigInteger.ONE, least)
        : low;
  }

  private static BigInteger signed(DecimalValue v) {
    return v.isNegative() ? v.coefficient().negate() : v.coefficient();
  }

  static DecimalValue toExponent(DecimalValue v, long exponent) {
    if (exponent == v.exponent()) {
      return v;
    }
    BigInteger zeros = DecimalValue.power(v.exponent() - exponent);
    return DecimalValue.of(v.isNegative(), v.coefficient().multiply(zeros), exponent);
  }

  static DecimalValue multiply(DecimalValue a, DecimalValue b, Settings s) {
    if (!a.isFinite() || !b.isFinite()) {
      return multiplySpecial(a, b, s);
    }
    return s.finish(product(a, b));
  }

  private static DecimalValue product(DecimalValue a, DecimalValue b) {
    BigInteger coefficient = a.coefficient().multiply(b.coefficient());
    return DecimalValue.of(
        a.isNegative() != b.isNegative(), coefficient, a.exponent() + b.exponent());
  }

  private static DecimalValue multiplySpecial(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    return a.isZero() || b.isZero()
        ? s.invalid()
        : DecimalValue.infinity(a.isNegative() != b.isNegative());
  }

  /** A product and a sum with one rounding. */
  static DecimalValue fma(DecimalValue a, DecimalValue b, DecimalValue c, Settings s) {
    if (a.isNan() || b.isNan()) {
      boolean isQuiet = !a.isSignalingNan() && !b.isSignalingNan();
      return isQuiet && c.isSignalingNan() ? s.nan(c, c) : s.nan(a, b);
    }
    DecimalValue product = a.isFinite() && b.isFinite() ? product(a, b) : multiplySpecial(a, b, s);
    return product.isNan() ? product : add(product, c, s);
  }

  static DecimalValue divide(DecimalValue a, DecimalValue b, Settings s) {
    boolean negative = a.isNegative() != b.isNegative();
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    if (a.isInfinite()) {
      return b.isInfinite() ? s.invalid() : DecimalValue.infinity(negative);
    }
    if (b.isInfinite()) {
      s.raise(Signals.CLAMPED);
      return DecimalValue.of(negative, BigInteger.ZERO, s.etiny());
    }
    if (b.isZero()) {
      if (a.isZero()) {
        return s.invalid(Signals.DIVISION_UNDEFINED);
      }
      s.raise(Signals.DIVISION_BY_ZERO);
      return DecimalValue.infinity(negative);
    }
    if (a.isZero()) {
      return s.finish(DecimalValue.of(negative, BigInteger.ZERO, a.exponent() - b.exponent()));
    }
    return quotient(negative, a, b, s);
  }

  private static DecimalValue quotient(
      boolean negative, DecimalValue a, DecimalValue b, Settings s) {
    long shift = b.digits() - a.digits() + s.precision + 1;
    BigInteger dividend = a.coefficient();
    BigInteger divisor = b.coefficient();
    if (shift >= 0) {
      dividend = dividend.multiply(DecimalValue.power(shift));
    } else {
      divisor = divisor.multiply(DecimalValue.power(-shift));
    }
    BigInteger[] parts = dividend.divideAndRemainder(divisor);
    long ideal = a.exponent() - b.exponent();
    long exponent = ideal - shift;
    if (parts[1].signum() != 0) {
      return s.finishInexact(negative, parts[0], exponent);
    }
    return s.finish(trimmed(DecimalValue.of(negative, parts[0], exponent), ideal));
  }

  /** Without zeros at the end, as far as the exponent stays below an ideal one. */
  static DecimalValue trimmed(DecimalValue v, long ideal) {
    BigInteger coefficient = v.coefficient();
    long exponent = v.exponent();
    while (exponent < ideal) {
      BigInteger[] parts = coefficient.divideAndRemainder(BigInteger.TEN);
      if (parts[1].signum() != 0) {
        break;
      }
      coefficient = parts[0];
      exponent++;
    }
    return DecimalValue.of(v.isNegative(), coefficient, exponent);
  }

  static DecimalValue sqrt(DecimalValue a, Settings s) {
    if (a.isNan()) {
      return s.nan(a, a);
    }
    if (a.isZero()) {
      long half = Math.floorDiv(a.exponent(), 2);
      return s.finish(DecimalValue.of(a.isNegative(), BigInteger.ZERO, half));
    }
    if (a.isNegative()) {
      return s.invalid();
    }
    return a.isInfinite() ? a : root(a, s.with(DecimalRounding.ROUND_HALF_EVEN), s);
  }

  private static DecimalValue root(DecimalValue a, Settings even, Settings s) {
    long ideal = Math.floorDiv(a.exponent(), 2);
    long needed = 2 * (s.precision + 1) - a.digits() + 1;
    long shift = Math.max(needed, 0);
    if ((a.exponent() - shift & 1) != 0) {
      shift++;
    }
    BigInteger[] parts = a.coefficient().multiply(DecimalValue.power(shift)).sqrtAndRemainder();
    long exponent = (a.exponent() - shift) / 2;
    DecimalValue result =
        parts[1].signum() != 0
            ? even.finishInexact(false, parts[0], exponent)
            : even.finish(trimmed(DecimalValue.of(false, parts[0], exponent), ideal));
    s.raise(even.status);
    return result;
  }
}
