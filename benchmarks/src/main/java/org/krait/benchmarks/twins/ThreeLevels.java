package org.krait.benchmarks.twins;

import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

/** The twin of {@code closures/three_levels.py}. */
final class ThreeLevels implements Twin {
  private record Functions(LongUnaryOperator middle, LongSupplier result) {}

  private static Functions outer(long scale) {
    long[] total = {0};
    LongUnaryOperator middle =
        offset -> {
          long[] steps = {0};
          LongUnaryOperator inner =
              value -> {
                steps[0]++;
                total[0] += value * scale + offset;
                return steps[0];
              };
          for (int value = 0; value < 500; value++) {
            inner.applyAsLong(value);
          }
          return steps[0];
        };
    return new Functions(middle, () -> total[0]);
  }

  @Override
  public Object run(int size) {
    Functions functions = outer(3);
    long steps = 0;
    for (int offset = 0; offset < size; offset++) {
      steps += functions.middle().applyAsLong(offset);
    }
    return "(" + steps + ", " + functions.result().getAsLong() + ")";
  }
}
