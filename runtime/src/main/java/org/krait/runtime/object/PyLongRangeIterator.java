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
    next = Ints.big(range.start());
    step = Ints.big(range.step());
    left = Ints.big(range.length());
  }

  @Override
  public @Nullable Object next() {
    if (left.signum() == 0) {
      return null;
    }
    BigInteger value = next;
    left = left.subtract(BigInteger.ONE);
    next = value.add(step);
    return Ints.normal(value);
  }

  @Override
  public long lengthHint() {
    return left.bitLength() < 64 ? left.longValue() : Long.MAX_VALUE;
  }

  /** How many ints are left: a Long or BigInteger. */
  public Object left() {
    return Ints.normal(left);
  }

  /** The ints that are left. */
  public PyRange rest() {
    return PyRange.of(
        Ints.normal(next), Ints.normal(next.add(left.multiply(step))), Ints.normal(step));
  }

  /** Skips some ints; the number is clamped. */
  public void skip(Object count) {
    BigInteger skipped = Ints.big(count).max(BigInteger.ZERO).min(left);
    next = next.add(skipped.multiply(step));
    left = left.subtract(skipped);
  }
}
