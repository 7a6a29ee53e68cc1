package org.krait.stdlib._decimal;

import java.math.BigInteger;

/**
 * Exponentials and logarithms of fixed-point numbers: integers that stand for themselves divided by
 * a power of two. Results are off by a few units in the last place.
 */
final class FixedPoint {
  private final int bits;
  private final BigInteger one;

  FixedPoint(int bits) {
    this.bits = bits;
    one = BigInteger.ONE.shiftLeft(bits);
  }

  BigInteger one() {
    return one;
  }

  /** A quotient of integers. */
  BigInteger ratio(BigInteger a, BigInteger b) {
    return a.shiftLeft(bits).divide(b);
  }

  /** The exponential of a number between -1 and 1: of a small part of it, squared up. */
  BigInteger exp(BigInteger x) {
    int halvings = (int) Math.sqrt(bits) / 2 + 1;
    FixedPoint fine = new FixedPoint(bits + 2 * halvings + 8);
    BigInteger part = x.shiftLeft(fine.bits - bits).shiftRight(halvings);
    BigInteger sum = fine.one.add(part);
    BigInteger term = part;
    for (int n = 2; term.bitLength() > 1; n++) {
      term = term.multiply(part).shiftRight(fine.bits).divide(BigInteger.valueOf(n));
      sum = sum.add(term);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum).shiftRight(fine.bits);
    }
    return sum.shiftRight(fine.bits - bits);
  }

  /** The natural logarithm of a positive number: of a high root of it, times that power. */
  BigInteger ln(BigInteger x) {
    int roots = (int) Math.sqrt(bits) / 3 + 2;
    FixedPoint fine = new FixedPoint(bits + 2 * roots + 8);
    BigInteger root = x.shiftLeft(fine.bits - bits);
    for (int i = 0; i < roots; i++) {
      root = root.shiftLeft(fine.bits).sqrt();
    }
    BigInteger t = fine.ratio(root.subtract(fine.one), root.add(fine.one));
    return fine.atanh(t).shiftLeft(roots + 1).shiftRight(fine.bits - bits);
  }

  /** The inverse hyperbolic tangent of a small number. */
  private BigInteger atanh(BigInteger t) {
    BigInteger square = t.multiply(t).shiftRight(bits);
    BigInteger power = t;
    BigInteger sum = t;
    for (int n = 3; power.bitLength() > 1; n += 2) {
      power = power.multiply(square).shiftRight(bits);
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
    }
    return sum;
  }

  private BigInteger atanhOfInverse(long n) {
    return atanh(ratio(BigInteger.ONE, BigInteger.valueOf(n)));
  }

  /** The natural logarithm of ten, as a sum of three quick series. */
  BigInteger ln10() {
    BigInteger sum = atanhOfInverse(31).multiply(BigInteger.valueOf(46));
    sum = sum.add(atanhOfInverse(49).multiply(BigInteger.valueOf(34)));
    return sum.add(atanhOfInverse(161).multiply(BigInteger.valueOf(20)));
  }

  /** A number of this kind as a coefficient for {@code 10^-digits}. */
  BigInteger toDecimal(BigInteger x, long digits) {
    return x.multiply(DecimalValue.power(digits)).shiftRight(bits);
  }

  /** A decimal number as a number of this kind. */
  BigInteger of(DecimalValue v) {
    BigInteger signed = v.isNegative() ? v.coefficient().negate() : v.coefficient();
    return v.exponent() >= 0
        ? signed.multiply(DecimalValue.power(v.exponent())).shiftLeft(bits)
        : signed.shiftLeft(bits).divide(DecimalValue.power(-v.exponent()));
  }
}
