package org.krait.benchmarks.twins;

import java.util.function.LongToDoubleFunction;
import java.util.function.LongUnaryOperator;

/** The twin of {@code closures/accumulate.py}. */
final class Accumulate implements Twin {
  private static LongUnaryOperator makeAccumulator(long start) {
    long[] total = {start};
    return amount -> total[0] += amount;
  }

  private static LongToDoubleFunction makeAverager() {
    long[] count = {0};
    double[] total = {0};
    return value -> {
      count[0]++;
      total[0] += value;
      return total[0] / count[0];
    };
  }

  @Override
  public Object run(int size) {
    LongUnaryOperator add = makeAccumulator(10);
    LongToDoubleFunction average = makeAverager();
    double last = 0;
    for (int i = 0; i < size; i++) {
      last = average.applyAsDouble(add.applyAsLong(i % 7));
    }
    return "(" + add.applyAsLong(0) + ", " + Math.rint(last * 1e6) / 1e6 + ")";
  }
}
