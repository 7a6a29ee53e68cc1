package org.krait.runtime.number;

/** Whether an operation on longs leaves the numbers that a long, or a double, holds exactly. */
public final class LongOverflow {
  private static final long EXACT_DOUBLE = 1L << 53;

  private LongOverflow() {}

  /** Whether {@code x + y} needs more than a long. */
  public static boolean sum(long x, long y) {
    long sum = x + y;
    return ((x ^ sum) & (y ^ sum)) < 0;
  }

  /** Whether {@code x - y} needs more than a long. */
  public static boolean difference(long x, long y) {
    return ((x ^ y) & (x ^ (x - y))) < 0;
  }

  /** Whether {@code x * y} needs more than a long. */
  public static boolean product(long x, long y) {
    return Math.multiplyHigh(x, y) != x * y >> 63;
  }

  /** Whether {@code x << y} needs more than a long, or y is no distance for Java. */
  public static boolean shift(long x, long y) {
    return y < 0 || y > 62 || x << y >> y != x;
  }

  /** Whether a double stands for an int that has other neighbours than the doubles'. */
  public static boolean precision(long x) {
    return x > EXACT_DOUBLE || x < -EXACT_DOUBLE;
  }

  /** Whether {@code x / y} is not the quotient of the two as doubles. */
  public static boolean quotient(long x, long y) {
    return y == 0 || precision(x) || precision(y);
  }
}
