package org.krait.benchmarks.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** The twin of {@code closures/late_binding.py}. */
final class LateBinding implements Twin {
  private static List<LongUnaryOperator> makeShared(int count) {
    long[] i = {0};
    List<LongUnaryOperator> functions = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      i[0] = n;
      functions.add(x -> x + i[0]);
    }
    return functions;
  }

  private static List<LongUnaryOperator> makeByDefault(int count) {
    List<LongUnaryOperator> functions = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      long i = n;
      functions.add(x -> x + i);
    }
    return functions;
  }

  private static LongUnaryOperator adder(long i) {
    return x -> x + i;
  }

  private static List<LongUnaryOperator> makeByFactory(int count) {
    List<LongUnaryOperator> functions = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      functions.add(adder(n));
    }
    return functions;
  }

  private static long sum(List<LongUnaryOperator> functions, long start) {
    long total = 0;
    for (LongUnaryOperator function : functions) {
      total += function.applyAsLong(start);
    }
    return total;
  }

  @Override
  public Object run(int size) {
    long total = 0;
    for (int start = 0; start < size; start++) {
      total += sum(makeShared(10), start);
      total += sum(makeByDefault(10), start);
      total += sum(makeByFactory(10), start);
    }
    return total;
  }
}
