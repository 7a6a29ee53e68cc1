package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Operations on numbers whose digits are 0 and 1, digit by digit. */
final class LogicalDigits {
  private LogicalDigits() {}

  /** The digits as bits; null if the number has other ones, or a sign or an exponent. */
  private static @Nullable BigInteger bits(DecimalValue v) {
    if (!v.isFinite() || v.isNegative() || v.exponent() != 0) {
      return null;
    }
    String digits = v.coefficient().toString();
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) > '1') {
        return null;
      }
    }
    return new BigInteger(digits, 2);
  }

  private static DecimalValue ofBits(BigInteger bits, long precision) {
    BigInteger kept = bits;
    for (int i = bits.bitLength() - 1; i >= precision; i--) {
      kept = kept.clearBit(i);
    }
    return DecimalValue.of(false, new BigInteger(kept.toString(2)), 0);
  }

  static DecimalValue and(DecimalValue a, DecimalValue b, Settings s) {
    BigInteger x = bits(a);
    BigInteger y = bits(b);
    return x == null || y == null ? s.invalid() : ofBits(x.and(y), s.precision);
  }

  static DecimalValue or(DecimalValue a, DecimalValue b, Settings s) {
    BigInteger x = bits(a);
    BigInteger y = bits(b);
    return x == null || y == null ? s.invalid() : ofBits(x.or(y), s.precision);
  }

  static DecimalValue xor(DecimalValue a, DecimalValue b, Settings s) {
    BigInteger x = bits(a);
    BigInteger y = bits(b);
    return x == null || y == null ? s.invalid() : ofBits(x.xor(y), s.precision);
  }

  static DecimalValue invert(DecimalValue a, Settings s) {
    BigInteger x = bits(a);
    if (x == null) {
      return s.invalid();
    }
    BigInteger digits = DecimalValue.power(s.precision);
    BigInteger ones = BigInteger.ONE.shiftLeft(DecimalValue.digits(digits) - 1);
    return ofBits(ones.subtract(BigInteger.ONE).andNot(x), s.precision);
  }
}
