package org.krait.benchmarks.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/** The twin of {@code closures/callbacks.py}. */
final class Callbacks implements Twin {
  private static void forEach(List<Long> items, LongConsumer visit) {
    for (long item : items) {
      visit.accept(item);
    }
  }

  private static long fold(List<Long> items, LongBinaryOperator combine, long start) {
    long result = start;
    for (long item : items) {
      result = combine.applyAsLong(result, item);
    }
    return result;
  }

  private static long sum(List<Long> items, LongUnaryOperator function) {
    long sum = 0;
    for (long item : items) {
      sum += function.applyAsLong(item);
    }
    return sum;
  }

  private static List<Long> filter(List<Long> items, LongPredicate test) {
    List<Long> kept = new ArrayList<>();
    for (Long item : items) {
      if (test.test(item)) {
        kept.add(item);
      }
    }
    return kept;
  }

  @Override
  public Object run(int size) {
    List<Long> items = new ArrayList<>();
    for (long i = 0; i < 1000; i++) {
      items.add(i);
    }
    long total = 0;
    for (int i = 0; i < size; i++) {
      int threshold = i;
      List<Long> kept = new ArrayList<>();
      forEach(
          items,
          item -> {
            if (item % 97 > threshold % 97) {
              kept.add(item);
            }
          });
      total += fold(kept, (left, right) -> left + right * threshold, 0);
      total += sum(kept, item -> item ^ threshold);
      total += filter(kept, item -> (item & 1) != 0).size();
    }
    return total;
  }
}
