package org.krait.benchmarks.twins;

import java.util.function.LongUnaryOperator;

/** The twin of {@code closures/compose.py}. */
final class Compose implements Twin {
  private static LongUnaryOperator compose(LongUnaryOperator... functions) {
    return value -> {
      long result = value;
      for (LongUnaryOperator function : functions) {
        result = function.applyAsLong(result);
      }
      return result;
    };
  }

  private static LongUnaryOperator then(LongUnaryOperator first, LongUnaryOperator second) {
    return value -> second.applyAsLong(first.applyAsLong(value));
  }

  private static LongUnaryOperator add(long amount) {
    return value -> value + amount;
  }

  private static LongUnaryOperator times(long factor) {
    return value -> value * factor;
  }

  @Override
  public Object run(int size) {
    LongUnaryOperator pipeline = compose(add(3), times(5), add(-4), v -> Math.floorMod(v, 1009L));
    LongUnaryOperator chain = then(then(add(1), times(2)), then(add(3), times(4)));
    long total = 0;
    for (int i = 0; i < size; i++) {
      total += pipeline.applyAsLong(i) + chain.applyAsLong(i);
    }
    return total;
  }
}
