package org.krait.runtime.number;

import static org.krait.runtime.object.Ints.big;
import static org.krait.runtime.object.Ints.normal;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;

/** Powers and shifts of exact ints. */
// CPython: longobject.c long_pow, long_lshift, long_rshift
public final class IntegerPower {
  private static final long MOST_BITS = Integer.MAX_VALUE;

  private IntegerPower() {}

  /** {@code base ** exponent} for an exponent that is not negative. */
  public static Object power(Object base, Object exponent) {
    if (base instanceof Long b) {
      if (exponent.equals(0L) || b == 1) {
        return 1L;
      }
      if (b == 0) {
        return 0L;
      }
      if (b == -1) {
        return isOdd(exponent) ? -1L : 1L;
      }
      if (b == 2) {
        return shiftLeft(1L, exponent);
      }
      if (exponent instanceof Long e && e < 64) {
        Object small = smallPower(b, (int) (long) e);
        if (small != null) {
          return small;
        }
      }
    }
    BigInteger big = big(base);
    if (!(exponent instanceof Long e) || e * (double) (big.bitLength() - 1) > MOST_BITS) {
      throw Errors.memoryError();
    }
    return normal(big.pow((int) (long) e));
  }

  /** The power by squaring, or null if it overflows long. */
  private static Object smallPower(long base, int exponent) {
    long result = 1;
    long square = base;
    for (int e = exponent; ; ) {
      if ((e & 1) != 0) {
        if (Math.multiplyHigh(result, square) != result * square >> 63) {
          return null;
        }
        result *= square;
      }
      e >>= 1;
      if (e == 0) {
        return result;
      }
      if (Math.multiplyHigh(square, square) != square * square >> 63) {
        return null;
      }
      square *= square;
    }
  }

  private static boolean isOdd(Object n) {
    return n instanceof Long x ? (x & 1) != 0 : ((BigInteger) n).testBit(0);
  }

  /** {@code pow(base, exponent, modulus)}. */
  public static Object modularPower(Object base, Object exponent, Object modulus) {
    BigInteger m = big(modulus);
    if (m.signum() == 0) {
      throw Errors.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger positive = m.abs();
    BigInteger e = big(exponent);
    BigInteger b = big(base);
    if (e.signum() < 0) {
      b = inverse(b, positive);
      e = e.negate();
    }
    BigInteger result = b.modPow(e, positive);
    return normal(m.signum() < 0 && result.signum() != 0 ? result.add(m) : result);
  }

  private static BigInteger inverse(BigInteger b, BigInteger modulus) {
    if (!b.gcd(modulus).equals(BigInteger.ONE)) {
      throw Errors.valueError("base is not invertible for the given modulus");
    }
    return modulus.equals(BigInteger.ONE) ? BigInteger.ZERO : b.modInverse(modulus);
  }

  /** {@code a << count}. */
  public static Object shiftLeft(Object a, Object count) {
    checkCount(count);
    if (a.equals(0L)) {
      return a;
    }
    if (!(count instanceof Long n)) {
      throw Errors.overflowError("too many digits in integer");
    }
    if (a instanceof Long x && n < 64 && x << n >> n == x) {
      return x << n;
    }
    BigInteger big = big(a);
    if (n + big.bitLength() > MOST_BITS) {
      throw Errors.memoryError();
    }
    return normal(big.shiftLeft((int) (long) n));
  }

  /** {@code a >> count}. */
  public static Object shiftRight(Object a, Object count) {
    checkCount(count);
    if (!(count instanceof Long n) || n > MOST_BITS) {
      return IntegerArithmetic.signum(a) < 0 ? -1L : 0L;
    }
    return a instanceof Long x
        ? (Object) (x >> Math.min(63, n))
        : normal(big(a).shiftRight((int) (long) n));
  }

  private static void checkCount(Object count) {
    if (IntegerArithmetic.signum(count) < 0) {
      throw Errors.valueError("negative shift count");
    }
  }
}
