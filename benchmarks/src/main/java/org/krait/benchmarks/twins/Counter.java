package org.krait.benchmarks.twins;

import java.util.function.LongSupplier;

/** The twin of {@code closures/counter.py}. */
final class Counter implements Twin {
  private static LongSupplier makeCounter(long step) {
    long[] count = {0};
    return () -> count[0] += step;
  }

  @Override
  public Object run(int size) {
    LongSupplier up = makeCounter(1);
    LongSupplier down = makeCounter(-2);
    for (int i = 0; i < size; i++) {
      up.getAsLong();
      down.getAsLong();
    }
    return "(" + up.getAsLong() + ", " + down.getAsLong() + ")";
  }
}
