package org.krait.runtime.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** Arithmetic of floats where Python's differs from Java's operators. */
// CPython: floatobject.c
public final class FloatArithmetic {
  private static final double TWO_63 = 0x1p63;

  private FloatArithmetic() {}

  public static double divide(double x, double y) {
    checkDivisor(y);
    return x / y;
  }

  /** {@code x // y}. */
  // CPython: floatobject.c _float_div_mod
  public static double floorDivide(double x, double y) {
    checkDivisor(y);
    double mod = x % y;
    double div = (x - mod) / y;
    if (mod != 0 && (y < 0) != (mod < 0)) {
      div -= 1.0;
    }
    if (div == 0) {
      return Math.copySign(0.0, x / y);
    }
    double floor = Math.floor(div);
    return div - floor > 0.5 ? floor + 1.0 : floor;
  }

  /** {@code x % y}, with the sign of y. */
  public static double remainder(double x, double y) {
    checkDivisor(y);
    double mod = x % y;
    if (mod == 0) {
      return Math.copySign(0.0, y);
    }
    return (y < 0) != (mod < 0) ? mod + y : mod;
  }

  private static void checkDivisor(double y) {
    if (y == 0.0) {
      throw Errors.zeroDivisionError("division by zero");
    }
  }

  /** {@code x ** y} where it is a float: x is not negative, or y is integral. */
  // CPython: floatobject.c float_pow
  public static double power(double x, double y) {
    if (y == 0.0 || x == 1.0) {
      return 1.0;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    if (Double.isInfinite(y) && Math.abs(x) == 1.0) {
      return 1.0;
    }
    if (x == 0.0 && y < 0.0 && !Double.isInfinite(y)) {
      throw Errors.zeroDivisionError("zero to a negative power");
    }
    double result = Math.pow(x, y);
    if (Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
      throw outOfRange();
    }
    return result;
  }

  /** Whether {@code x ** y} is a complex number. */
  public static boolean isComplexPower(double x, double y) {
    return x < 0.0
        && !Double.isInfinite(x)
        && !Double.isInfinite(y)
        && !Double.isNaN(y)
        && y != Math.floor(y);
  }

  /** The OverflowError of C's ERANGE. */
  public static PyException outOfRange() {
    return new PyException("OverflowError", 34L, "Numerical result out of range");
  }

  /** Compares a float that is not NaN with an exact int, exactly. */
  // CPython: floatobject.c float_richcompare
  public static int compare(double x, Object exactInt) {
    if (exactInt instanceof Long n) {
      return compare(x, (long) n);
    }
    BigInteger n = (BigInteger) exactInt;
    if (Double.isInfinite(x)) {
      return x > 0 ? 1 : -1;
    }
    return Math.abs(x) < TWO_63 ? -n.signum() : new BigDecimal(x).toBigInteger().compareTo(n);
  }

  private static int compare(double x, long n) {
    if (x >= TWO_63) {
      return 1;
    }
    if (x < -TWO_63) {
      return -1;
    }
    long whole = (long) x;
    return whole != n ? Long.compare(whole, n) : Double.compare(x - whole + 0.0, 0.0);
  }

  /** The exact int of a float cut off at the point. */
  // CPython: longobject.c PyLong_FromDouble
  public static Object truncate(double x) {
    if (Double.isNaN(x)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(x)) {
      throw Errors.overflowError("cannot convert float infinity to integer");
    }
    return x < TWO_63 && x >= -TWO_63 ? (Object) (long) x : new BigDecimal(x).toBigInteger();
  }

  /** Python's {@code hash} of a float that is not NaN. */
  // CPython: pyhash.c _Py_HashDouble
  public static long hash(double x) {
    if (Double.isInfinite(x)) {
      return x > 0 ? 314159 : -314159;
    }
    if (x == (long) x && Math.abs(x) < TWO_63) {
      return org.krait.runtime.object.Keys.hash((long) x);
    }
    int exponent = Math.getExponent(x);
    long bits = Double.doubleToRawLongBits(x);
    long mantissa = bits & ((1L << 52) - 1);
    int scale = -1074;
    if (exponent >= Double.MIN_EXPONENT) {
      mantissa |= 1L << 52;
      scale = exponent - 52;
    }
    int rotate = Math.floorMod(scale, 61);
    long modulus = (1L << 61) - 1;
    long h = (mantissa << rotate & modulus) | (mantissa >>> (61 - rotate));
    h = h == modulus ? 0 : h;
    h = x < 0 ? -h : h;
    return h == -1 ? -2 : h;
  }
}
