package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** Counts through a range whose ints all fit in a long. */
public final class PyRangeIterator extends PyIterator {
  private long next;
  private final long step;
  private long left;

  public PyRangeIterator(long start, long step, long count) {
    super(IterationTypes.RANGE_ITERATOR);
    this.next = start;
    this.step = step;
    this.left = count;
  }

  @Override
  public @Nullable Object next() {
    return hasNext() ? (Object) nextLong() : null;
  }

  /** Whether there is one more int. */
  public boolean hasNext() {
    return left > 0;
  }

  /** The next int, if there is one. */
  public long nextLong() {
    long value = next;
    left--;
    next = value + step;
    return value;
  }

  /** What {@link #nextLong} would return if it counted on. */
  public long upcoming() {
    return next;
  }

  /** The first number beyond the last int. */
  public long stop() {
    return next + left * step;
  }

  /** Whether each int is so much more than the one before, and {@link #stop} fits in a long. */
  public boolean countsBy(long difference) {
    long stop = stop();
    long last = stop - step;
    return step == difference && ((stop ^ last) & (stop ^ step)) >= 0;
  }

  @Override
  public long lengthHint() {
    return left;
  }

  /** The ints that are left. */
  public PyRange rest() {
    return PyRange.of(next, next + left * step, step);
  }

  /** Skips some ints; the number is clamped. */
  public void skip(long count) {
    long skipped = Math.max(0, Math.min(count, left));
    next += skipped * step;
    left -= skipped;
  }
}
