package org.krait.stdlib.math;

import java.util.Arrays;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.DoubleDouble;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Iteration;

/** Sums and products of many numbers. */
final class Summation {
  private double[] partials = new double[32];
  private int count;
  private double special;
  private double infinities;

  private Summation() {}

  /** The sum of floats, rounded once. */
  // CPython: mathmodule.c math_fsum
  static double exact(Object iterable) {
    Summation sum = new Summation();
    Iteration.forEach(iterable, item -> sum.add(Arguments.toDouble(item)));
    return sum.result();
  }

  private void add(double item) {
    double x = item;
    int kept = 0;
    for (int j = 0; j < count; j++) {
      DoubleDouble s = DoubleDouble.sum(x, partials[j]);
      if (s.low() != 0 && Double.isFinite(s.high())) {
        partials[kept++] = s.low();
      }
      x = s.high();
    }
    count = kept;
    if (x == 0) {
      return;
    }
    if (!Double.isFinite(x)) {
      if (Double.isFinite(item)) {
        throw Errors.overflowError("intermediate overflow in fsum");
      }
      infinities += Double.isInfinite(item) ? item : 0;
      special += item;
      count = 0;
      return;
    }
    if (count == partials.length) {
      partials = Arrays.copyOf(partials, 2 * count);
    }
    partials[count++] = x;
  }

  /** {@code start} times all items. */
  static Object product(Object iterable, Object start) {
    Object[] result = {start};
    Iteration.forEach(iterable, item -> result[0] = Arithmetic.multiply(result[0], item));
    return result[0];
  }

  /** The sum of floats' products so far. */
  void addProduct(DoubleDouble product) {
    add(product.high());
    add(product.low());
  }

  static Summation ofNothing() {
    return new Summation();
  }

  double result() {
    if (special != 0) {
      if (Double.isNaN(infinities)) {
        throw Errors.valueError("-inf + inf in fsum");
      }
      return special;
    }
    if (count == 0) {
      return 0.0;
    }
    double high = partials[--count];
    double low = 0;
    while (count > 0) {
      DoubleDouble s = DoubleDouble.sum(high, partials[--count]);
      high = s.high();
      low = s.low();
      if (low != 0) {
        break;
      }
    }
    if (count > 0 && (low < 0 && partials[count - 1] < 0 || low > 0 && partials[count - 1] > 0)) {
      double twice = low * 2;
      double next = high + twice;
      if (twice == next - high) {
        return next;
      }
    }
    return high;
  }
}
