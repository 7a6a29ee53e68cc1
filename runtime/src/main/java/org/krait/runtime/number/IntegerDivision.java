package org.krait.runtime.number;

import static org.krait.runtime.object.Ints.big;
import static org.krait.runtime.object.Ints.normal;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;

/** Division of exact ints: rounded down, or to the nearest float. */
// CPython: longobject.c l_divmod, long_true_divide
public final class IntegerDivision {
  private static final long EXACT = 1L << 53;

  /**
   * Bits of a quotient that decide how it is rounded: a double's 53, one more, and a sticky one.
   */
  private static final int ROUNDING_BITS = 55;

  /** Quotients of up to so many bits are read off the leading bits of large operands. */
  private static final int SHORT_QUOTIENT = 24;

  private static final int LEADING_BITS = 62;
  private static final long UNKNOWN = Long.MIN_VALUE;

  private IntegerDivision() {}

  /** {@code a // b}. */
  public static Object floorDivide(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      checkDivisor(y);
      return y == -1 ? IntegerArithmetic.negate(a) : (Object) Math.floorDiv(x, y);
    }
    BigInteger x = big(a);
    BigInteger y = divisor(b);
    long quotient = shortQuotient(x, y);
    return quotient == UNKNOWN ? normal(divide(x, y)[0]) : (Object) quotient;
  }

  /** {@code a % b}, with the sign of b. */
  public static Object remainder(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      checkDivisor(y);
      return Math.floorMod((long) x, (long) y);
    }
    return normal(divideBig(big(a), divisor(b))[1]);
  }

  /** {@code divmod(a, b)} as two exact ints. */
  public static Object[] divmod(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return new Object[] {floorDivide(a, b), remainder(a, b)};
    }
    BigInteger[] parts = divideBig(big(a), divisor(b));
    return new Object[] {normal(parts[0]), normal(parts[1])};
  }

  private static BigInteger divisor(Object b) {
    BigInteger y = big(b);
    checkDivisor(y.signum());
    return y;
  }

  private static BigInteger[] divideBig(BigInteger x, BigInteger y) {
    long quotient = shortQuotient(x, y);
    if (quotient == UNKNOWN) {
      return divide(x, y);
    }
    BigInteger floor = BigInteger.valueOf(quotient);
    return new BigInteger[] {floor, x.subtract(y.multiply(floor))};
  }

  private static BigInteger[] divide(BigInteger x, BigInteger y) {
    BigInteger[] parts = x.divideAndRemainder(y);
    if (parts[1].signum() != 0 && parts[1].signum() != y.signum()) {
      parts[0] = parts[0].subtract(BigInteger.ONE);
      parts[1] = parts[1].add(y);
    }
    return parts;
  }

  /**
   * The quotient, rounded down, if it is short and its bounds by the operands' leading bits agree.
   * The exact one lies strictly between the bounds, so there is a remainder.
   */
  private static long shortQuotient(BigInteger x, BigInteger y) {
    int bits = x.abs().bitLength();
    int shift = bits - LEADING_BITS;
    int longer = bits - y.bitLength();
    if (shift <= 0 || longer < 0 || longer > SHORT_QUOTIENT) {
      return UNKNOWN;
    }
    long dividend = x.abs().shiftRight(shift).longValue();
    long divisor = y.abs().shiftRight(shift).longValue();
    long least = dividend / (divisor + 1);
    if (least != (dividend + 1) / divisor) {
      return UNKNOWN;
    }
    return x.signum() == y.signum() ? least : -least - 1;
  }

  private static void checkDivisor(long divisor) {
    if (divisor == 0) {
      throw Errors.zeroDivisionError("division by zero");
    }
  }

  /** {@code a / b}, correctly rounded. */
  public static double trueDivide(Object a, Object b) {
    checkDivisor(IntegerArithmetic.signum(b));
    if (a instanceof Long x
        && b instanceof Long y
        && Math.abs(x) <= EXACT
        && Math.abs(y) <= EXACT
        && x != Long.MIN_VALUE
        && y != Long.MIN_VALUE) {
      return (double) x / (double) y;
    }
    BigInteger x = big(a);
    if (x.signum() == 0) {
      return IntegerArithmetic.signum(b) < 0 ? -0.0 : 0.0;
    }
    BigInteger y = big(b);
    double quotient = divideMagnitudes(x.abs(), y.abs());
    return x.signum() == y.signum() ? quotient : -quotient;
  }

  private static double divideMagnitudes(BigInteger x, BigInteger y) {
    int exponent = x.bitLength() - y.bitLength();
    if (exponent > Double.MAX_EXPONENT + 1) {
      throw tooLarge();
    }
    if (exponent < Double.MIN_EXPONENT - 54) {
      return 0.0;
    }
    int shift = Math.max(exponent, Double.MIN_EXPONENT) - ROUNDING_BITS;
    BigInteger scaled = shift < 0 ? x.shiftLeft(-shift) : x;
    BigInteger divisor = shift > 0 ? y.shiftLeft(shift) : y;
    BigInteger[] parts = scaled.divideAndRemainder(divisor);
    long quotient = parts[0].longValue();
    if (parts[1].signum() != 0) {
      quotient |= 1;
    }
    double d = Rounding.scaled(quotient, shift);
    if (Double.isInfinite(d)) {
      throw tooLarge();
    }
    return d;
  }

  private static RuntimeException tooLarge() {
    return Errors.overflowError("integer division result too large for a float");
  }
}
