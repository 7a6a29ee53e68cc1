package org.krait.benchmarks.twins;

import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;

/** The twin of {@code closures/decorator_arguments.py}. */
final class DecoratorArguments implements Twin {
  private interface Attempt {
    /** A result, or null to be tried again. */
    Long fetch(long value, long attempt);
  }

  private interface Decorator {
    LongUnaryOperator decorate(Attempt function);
  }

  private static Decorator retry(int times, long otherwise) {
    return function ->
        value -> {
          for (int attempt = 0; attempt < times; attempt++) {
            Long result = function.fetch(value, attempt);
            if (result != null) {
              return result;
            }
          }
          return otherwise;
        };
  }

  private static UnaryOperator<LongUnaryOperator> offset(long amount) {
    return function -> value -> function.applyAsLong(value) + amount;
  }

  @Override
  public Object run(int size) {
    LongUnaryOperator fetch =
        offset(5)
            .apply(
                retry(3, -1)
                    .decorate((value, attempt) -> (value + attempt) % 3 == 0 ? value * 2 : null));
    long total = 0;
    for (int i = 0; i < size; i++) {
      total += fetch.applyAsLong(i);
    }
    return total;
  }
}
