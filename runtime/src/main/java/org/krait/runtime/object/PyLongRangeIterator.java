package org.krait.runtime.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Counts through a range with ints beyond long. */
public final class PyLongRangeIterator extends PyIterator {
  private BigInteger next;
  private final BigInteger step;
  private BigInteger left;

  public PyLongRangeIterator(PyRange range) {
    super(IterationTypes.LONG_RANGE_ITERATOR);
    next = PyRange.big(range.start());
    step = PyRange.big(range.step());
    left = PyRange.big(range.length());
  }

  @Override
  public @Nullable Object next() {
    if (left.signum() == 0) {
      return null;
    }
    BigInteger value = next;
    left = left.subtract(BigInteger.ONE);
    next = value.add(step);
    return PyRange.exact(value);
  }

  @Override
  public long lengthHint() {
    return left.bitLength() < 64 ? left.longValue() : Long.MAX_VALUE;
  }

  /** How many ints are left: a Long or BigInteger. */
  public Object left() {
    return PyRange.exact(left);
  }

  /** The ints that are left. */
  public PyRange rest() {
    return new PyRange(
        PyRange.exact(next), PyRange.exact(next.add(left.multiply(step))), PyRange.exact(step));
  }

  /** Skips some ints; the number is clamped. */
  public void skip(Object count) {
    BigInteger skipped = PyRange.big(count).max(BigInteger.ZERO).min(left);
    next = next.add(skipped.multiply(step));
    left = left.subtract(skipped);
  }
}
