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
    BigInteger by = Ints.big(step);
    BigInteger width =
        by.signum() > 0
            ? Ints.big(stop).subtract(Ints.big(start))
            : Ints.big(start).subtract(Ints.big(stop));
    return width.signum() <= 0
        ? 0L
        : Ints.normal(width.subtract(BigInteger.ONE).divide(by.abs()).add(BigInteger.ONE));
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
    return Ints.normal(Ints.big(start).add(Ints.big(index).multiply(Ints.big(step))));
  }

  /** Whether an int is in the range. */
  public boolean contains(Object value) {
    return indexOf(value) != null;
  }

  /** The index of an int, or null if it is not in the range. */
  public @Nullable Object indexOf(Object value) {
    if (value instanceof Long v && isLong()) {
      return indexOf(v, (Long) start, (Long) step, (Long) length);
    }
    BigInteger distance = Ints.big(value).subtract(Ints.big(start));
    BigInteger[] parts = distance.divideAndRemainder(Ints.big(step));
    BigInteger index = parts[0];
    boolean isInside =
        parts[1].signum() == 0 && index.signum() >= 0 && index.compareTo(Ints.big(length)) < 0;
    return isInside ? Ints.normal(index) : null;
  }

  private static @Nullable Object indexOf(long value, long start, long step, long length) {
    long end = start + step * length;
    boolean isInside = step > 0 ? value >= start && value < end : value <= start && value > end;
    if (!isInside) {
      return null;
    }
    long steps = Long.divideUnsigned(step > 0 ? value - start : start - value, Math.abs(step));
    return start + steps * step == value ? (Object) steps : null;
  }

  /** The range of the ints at the indices of a slice: {@code count} of them from {@code first}. */
  public PyRange slice(Object first, Object beyond, Object by) {
    BigInteger width = Ints.big(step);
    return new PyRange(
        Ints.normal(Ints.big(start).add(Ints.big(first).multiply(width))),
        Ints.normal(Ints.big(start).add(Ints.big(beyond).multiply(width))),
        Ints.normal(Ints.big(by).multiply(width)));
  }
}
