package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How digits are dropped. */
enum DecimalRounding {
  ROUND_UP,
  ROUND_DOWN,
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_HALF_UP,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_05UP;

  static @Nullable DecimalRounding find(String name) {
    for (DecimalRounding rounding : values()) {
      if (rounding.name().equals(name)) {
        return rounding;
      }
    }
    return null;
  }

  /** Drops so many digits of a coefficient. */
  BigInteger drop(BigInteger coefficient, long count, boolean isNegative) {
    if (count > DecimalValue.digits(coefficient)) {
      int remainder = coefficient.signum();
      return goesUp(BigInteger.ZERO, remainder, -1, isNegative) ? BigInteger.ONE : BigInteger.ZERO;
    }
    BigInteger unit = DecimalValue.power(count);
    BigInteger[] parts = coefficient.divideAndRemainder(unit);
    int half = parts[1].shiftLeft(1).compareTo(unit);
    boolean up = goesUp(parts[0], parts[1].signum(), half, isNegative);
    return up ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  /** Whether a quotient goes up for a remainder, which is compared with half of the divisor. */
  boolean goesUp(BigInteger quotient, int remainder, int half, boolean isNegative) {
    if (remainder == 0) {
      return false;
    }
    return switch (this) {
      case ROUND_UP -> true;
      case ROUND_DOWN -> false;
      case ROUND_CEILING -> !isNegative;
      case ROUND_FLOOR -> isNegative;
      case ROUND_HALF_UP -> half >= 0;
      case ROUND_HALF_DOWN -> half > 0;
      case ROUND_HALF_EVEN -> half > 0 || half == 0 && quotient.testBit(0);
      case ROUND_05UP -> {
        int last = quotient.mod(BigInteger.TEN).intValue();
        yield last == 0 || last == 5;
      }
    };
  }
}
