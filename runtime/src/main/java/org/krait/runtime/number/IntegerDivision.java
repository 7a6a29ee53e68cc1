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

  private IntegerDivision() {}

  /** {@code a // b}. */
  public static Object floorDivide(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      checkDivisor(y);
      return y == -1 ? IntegerArithmetic.negate(a) : (Object) Math.floorDiv(x, y);
    }
    return normal(divideBig(a, b)[0]);
  }

  /** {@code a % b}, with the sign of b. */
  public static Object remainder(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      checkDivisor(y);
      return Math.floorMod((long) x, (long) y);
    }
    return normal(divideBig(a, b)[1]);
  }

  /** {@code divmod(a, b)} as two exact ints. */
  public static Object[] divmod(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return new Object[] {floorDivide(a, b), remainder(a, b)};
    }
    BigInteger[] parts = divideBig(a, b);
    return new Object[] {normal(parts[0]), normal(parts[1])};
  }

  private static BigInteger[] divideBig(Object a, Object b) {
    BigInteger y = big(b);
    checkDivisor(y.signum());
    BigInteger[] parts = big(a).divideAndRemainder(y);
    if (parts[1].signum() != 0 && parts[1].signum() != y.signum()) {
      parts[0] = parts[0].subtract(BigInteger.ONE);
      parts[1] = parts[1].add(y);
    }
    return parts;
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
