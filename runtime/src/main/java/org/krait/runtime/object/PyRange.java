package org.krait.runtime.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A range: in longs where all its ints, and the one after the last, fit; else in ints of any size.
 */
public final class PyRange implements PyObject {
  /** What a range consists of that does not fit: each a Long, or a BigInteger beyond long. */
  private record Wide(Object start, Object stop, Object step, Object length) {}

  private final long start;
  private final long stop;
  private final long step;
  private final long length;
  private final @Nullable Wide wide;

  private PyRange(long start, long stop, long step, long length) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length;
    this.wide = null;
  }

  private PyRange(Wide wide) {
    this.start = 0;
    this.stop = 0;
    this.step = 0;
    this.length = 0;
    this.wide = wide;
  }

  /** The range of these ints; the step is not zero. */
  public static PyRange of(Object start, Object stop, Object step) {
    if (start instanceof Long a && stop instanceof Long b && step instanceof Long s) {
      PyRange range = ofLongs(a, b, s);
      if (range != null) {
        return range;
      }
    }
    return new PyRange(new Wide(start, stop, step, countOf(start, stop, step)));
  }

  /** The range of these longs, or null where something of it does not fit. */
  private static @Nullable PyRange ofLongs(long start, long stop, long step) {
    long width = step > 0 ? stop - start : start - stop;
    boolean overflows =
        step > 0
            ? ((stop ^ start) & (stop ^ width)) < 0
            : ((start ^ stop) & (start ^ width)) < 0 || step == Long.MIN_VALUE;
    if (overflows) {
      return null;
    }
    if (width <= 0) {
      return new PyRange(start, stop, step, 0);
    }
    long count = step == 1 ? width : (width - 1) / Math.abs(step) + 1;
    return step == 1 || fits(start, step, count) ? new PyRange(start, stop, step, count) : null;
  }

  private static Object countOf(Object start, Object stop, Object step) {
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
    return wide == null ? (Object) start : wide.start;
  }

  public Object stop() {
    return wide == null ? (Object) stop : wide.stop;
  }

  public Object step() {
    return wide == null ? (Object) step : wide.step;
  }

  /** How many ints there are: a Long or BigInteger. */
  public Object length() {
    return wide == null ? (Object) length : wide.length;
  }

  public boolean isEmpty() {
    return wide == null ? length == 0 : wide.length.equals(0L);
  }

  /** Counts through the range. */
  public PyIterator iterator() {
    return wide == null ? new PyRangeIterator(start, step, length) : new PyLongRangeIterator(this);
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
    if (wide == null && index instanceof Long i) {
      return start + i * step;
    }
    return Ints.normal(Ints.big(start()).add(Ints.big(index).multiply(Ints.big(step()))));
  }

  /** The int at an index, from the end if negative; null where the range does not tell in longs. */
  public @Nullable Object at(long index) {
    long i = index < 0 ? index + length : index;
    return wide == null && i >= 0 && i < length ? (Object) (start + i * step) : null;
  }

  /** Whether an int is in the range. */
  public boolean contains(Object value) {
    return indexOf(value) != null;
  }

  /** The index of an int, or null if it is not in the range. */
  public @Nullable Object indexOf(Object value) {
    if (wide == null && value instanceof Long v) {
      return indexOf(v, start, step, length);
    }
    BigInteger distance = Ints.big(value).subtract(Ints.big(start()));
    BigInteger[] parts = distance.divideAndRemainder(Ints.big(step()));
    BigInteger index = parts[0];
    boolean isInside =
        parts[1].signum() == 0 && index.signum() >= 0 && index.compareTo(Ints.big(length())) < 0;
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
    BigInteger width = Ints.big(step());
    BigInteger origin = Ints.big(start());
    return of(
        Ints.normal(origin.add(Ints.big(first).multiply(width))),
        Ints.normal(origin.add(Ints.big(beyond).multiply(width))),
        Ints.normal(Ints.big(by).multiply(width)));
  }
}
