package org.krait.benchmarks.twins;

import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;

/** The twin of {@code closures/currying.py}. */
final class Currying implements Twin {
  private interface Function3 {
    long apply(long a, long b, long c);
  }

  private static LongFunction<LongFunction<LongUnaryOperator>> curry(Function3 function) {
    return a -> b -> c -> function.apply(a, b, c);
  }

  private static Function3 uncurry(LongFunction<LongFunction<LongUnaryOperator>> function) {
    return (a, b, c) -> function.apply(a).apply(b).applyAsLong(c);
  }

  @Override
  public Object run(int size) {
    LongFunction<LongFunction<LongUnaryOperator>> blend = curry((a, b, c) -> a * b + c);
    Function3 flat = uncurry(blend);
    LongFunction<LongUnaryOperator> scale = blend.apply(7);
    long total = 0;
    for (int i = 0; i < size; i++) {
      total += blend.apply(i).apply(2).applyAsLong(3);
      total += scale.apply(i).applyAsLong(1);
      total -= flat.apply(i, 3, 1);
    }
    return total;
  }
}
