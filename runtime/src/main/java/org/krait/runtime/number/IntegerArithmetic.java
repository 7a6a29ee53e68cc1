package org.krait.runtime.number;

import static org.krait.runtime.object.Ints.big;
import static org.krait.runtime.object.Ints.normal;

import java.math.BigInteger;

/** Sums, products and bitwise operations of exact ints. */
// CPython: longobject.c
public final class IntegerArithmetic {
  private IntegerArithmetic() {}

  public static Object add(Object a, Object b) {
    return a instanceof Long x && b instanceof Long y
        ? add((long) x, (long) y)
        : normal(big(a).add(big(b)));
  }

  public static Object add(long x, long y) {
    long sum = x + y;
    return ((x ^ sum) & (y ^ sum)) < 0
        ? (Object) BigInteger.valueOf(x).add(BigInteger.valueOf(y))
        : (Object) sum;
  }

  public static Object subtract(Object a, Object b) {
    return a instanceof Long x && b instanceof Long y
        ? subtract((long) x, (long) y)
        : normal(big(a).subtract(big(b)));
  }

  public static Object subtract(long x, long y) {
    long difference = x - y;
    return ((x ^ y) & (x ^ difference)) < 0
        ? (Object) BigInteger.valueOf(x).subtract(BigInteger.valueOf(y))
        : (Object) difference;
  }

  public static Object multiply(Object a, Object b) {
    return a instanceof Long x && b instanceof Long y
        ? multiply((long) x, (long) y)
        : normal(big(a).multiply(big(b)));
  }

  public static Object multiply(long x, long y) {
    long high = Math.multiplyHigh(x, y);
    long low = x * y;
    return high == low >> 63
        ? (Object) low
        : (Object) BigInteger.valueOf(x).multiply(BigInteger.valueOf(y));
  }

  public static Object negate(Object a) {
    return a instanceof Long x && x != Long.MIN_VALUE ? (Object) (-x) : normal(big(a).negate());
  }

  public static Object absolute(Object a) {
    return signum(a) < 0 ? negate(a) : a;
  }

  public static Object invert(Object a) {
    return a instanceof Long x ? (Object) (~x) : normal(big(a).not());
  }

  public static Object and(Object a, Object b) {
    return a instanceof Long x && b instanceof Long y
        ? (Object) (x & y)
        : normal(big(a).and(big(b)));
  }

  public static Object or(Object a, Object b) {
    return a instanceof Long x && b instanceof Long y
        ? (Object) (x | y)
        : normal(big(a).or(big(b)));
  }

  public static Object xor(Object a, Object b) {
    return a instanceof Long x && b instanceof Long y
        ? (Object) (x ^ y)
        : normal(big(a).xor(big(b)));
  }

  public static int compare(Object a, Object b) {
    return a instanceof Long x && b instanceof Long y
        ? Long.compare(x, y)
        : big(a).compareTo(big(b));
  }

  public static int signum(Object a) {
    return a instanceof Long x ? Long.signum(x) : ((BigInteger) a).signum();
  }

  /** The number of bits of the absolute value. */
  public static long bitLength(Object a) {
    return a instanceof Long x
        ? 64 - Long.numberOfLeadingZeros(Math.abs(x))
        : ((BigInteger) a).abs().bitLength();
  }
}
