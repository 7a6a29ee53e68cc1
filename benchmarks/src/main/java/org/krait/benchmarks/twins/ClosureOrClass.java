package org.krait.benchmarks.twins;

import java.util.function.LongUnaryOperator;

/** The twin of {@code closures/closure_or_class.py}. */
final class ClosureOrClass implements Twin {
  private static LongUnaryOperator makeGauge(long low, long high) {
    long[] value = {low};
    long[] changes = {0};
    return amount -> {
      value[0] += amount;
      if (value[0] > high) {
        value[0] = low;
      }
      changes[0]++;
      return value[0];
    };
  }

  private static final class Gauge {
    private final long low;
    private final long high;
    private long value;
    private long changes;

    Gauge(long low, long high) {
      this.low = low;
      this.high = high;
      this.value = low;
    }

    long move(long amount) {
      value += amount;
      if (value > high) {
        value = low;
      }
      changes++;
      return value;
    }
  }

  @Override
  public Object run(int size) {
    LongUnaryOperator move = makeGauge(3, 1000);
    Gauge gauge = new Gauge(3, 1000);
    long total = 0;
    for (int i = 0; i < size; i++) {
      total += move.applyAsLong(i & 15) - gauge.move(i & 7);
    }
    return total;
  }
}
