package org.krait.runtime.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A range: ints of any size, each a Long or a BigInteger beyond long. */
public final class PyRange implements PyObject {
  private final Object start;
  private final Object stop;
  private final Object step;
  private final Object length;

  /** The range of these ints; the step is not zero. */
  public PyRange(Object start, Object stop, Object step) {
    this(start, stop, step, computeLength(start, stop, step));
  }

  private PyRange(Object start, Object stop, Object step, Object length) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length;
  }

  private static Object computeLength(Object start, Object stop, Object step) {
    if (start instanceof Long a && stop instanceof Long b && step instanceof Long s) {
      long width = s > 0 ? b - a : a - b;
      boolean overflows = s > 0 ? ((b ^ a) & (b ^ width)) < 0 : ((a ^ b) & (a ^ width)) < 0;
      if (!overflows && s != Long.MIN_VALUE) {
        return width <= 0 ? 0L : (width - 1) / Math.abs(s) + 1;
      }
    }
    BigInteger by = big(step);
    BigInteger width =
        by.signum() > 0 ? big(stop).subtract(big(start)) : big(start).subtract(big(stop));
    return width.signum() <= 0
        ? 0L
        : exact(width.subtract(BigInteger.ONE).divide(by.abs()).add(BigInteger.ONE));
  }

  @Override
  public PyType type() {
    return BuiltinTypes.RANGE;
  }

  public Object start() {
    return start;
  }

  public Object stop() {
    return stop;
  }

  public Object step() {
    return step;
  }

  /** How many ints there are: a Long or BigInteger. */
  public Object length() {
    return length;
  }

  /** Whether all ints of the range, and the one after the last, fit in a long. */
  public boolean isLong() {
    return start instanceof Long a
        && step instanceof Long s
        && length instanceof Long n
        && fits(a, s, n);
  }

  private static boolean fits(long start, long step, long count) {
    long high = Math.multiplyHigh(step, count);
    long distance = step * count;
    if (high != distance >> 63) {
      return false;
    }
    long end = start + distance;
    return ((start ^ end) & (distance ^ end)) >= 0;
  }

  /** The int at an index from zero to before the length. */
  public Object get(Object index) {
    if (index instanceof Long i && isLong()) {
      return (long) start + i * (long) step;
    }
    return exact(big(start).add(big(index).multiply(big(step))));
  }

  /** Whether an int is in the range. */
  public boolean contains(Object value) {
    return indexOf(value) != null;
  }

  /** The index of an int, or null if it is not in the range. */
  public @Nullable Object indexOf(Object value) {
    BigInteger distance = big(value).subtract(big(start));
    BigInteger[] parts = distance.divideAndRemainder(big(step));
    BigInteger index = parts[0];
    return parts[1].signum() == 0
            && index.signum() >= 0
            && !(index.signum() == 0 && distance.signum() != 0)
            && index.compareTo(big(length)) < 0
        ? exact(index)
        : null;
  }

  /** The range of the ints at the indices of a slice: {@code count} of them from {@code first}. */
  public PyRange slice(Object first, Object beyond, Object by) {
    BigInteger width = big(step);
    return new PyRange(
        exact(big(start).add(big(first).multiply(width))),
        exact(big(start).add(big(beyond).multiply(width))),
        exact(big(by).multiply(width)));
  }

  /** An int as a BigInteger. */
  public static BigInteger big(Object n) {
    return n instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) n;
  }

  /** An int in its one representation. */
  public static Object exact(BigInteger n) {
    return n.bitLength() < 64 ? (Object) n.longValue() : n;
  }
}
