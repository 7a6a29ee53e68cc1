package org.krait.stdlib.math;

import org.krait.runtime.error.Errors;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Indexes;

/** The floats next to a float. */
final class Neighbors {
  private Neighbors() {}

  /** The float so many steps from x towards y. */
  // CPython: mathmodule.c math_nextafter_impl
  static double after(double x, double y, Object steps) {
    if (steps == PySingleton.NONE) {
      return Math.nextAfter(x, y);
    }
    Object exact = Indexes.of(steps);
    if (IntegerArithmetic.signum(exact) < 0) {
      throw Errors.valueError("steps must be a non-negative integer");
    }
    long count = Ints.clamp(exact);
    if (count == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isNaN(y)) {
      return y;
    }
    if (x == y) {
      return x == 0 ? y : x;
    }
    long from = order(x);
    long to = order(y);
    long distance = to > from ? to - from : from - to;
    if (Long.compareUnsigned(count, distance) >= 0) {
      return y;
    }
    long reached = to > from ? from + count : from - count;
    return reached >= 0
        ? Double.longBitsToDouble(reached)
        : Double.longBitsToDouble(-reached | Long.MIN_VALUE);
  }

  /** A number by which floats are in order and neighbours differ by one. */
  private static long order(double x) {
    long bits = Double.doubleToRawLongBits(x);
    return bits >= 0 ? bits : -(bits & Long.MAX_VALUE);
  }

  static double ulp(double x) {
    return Double.isNaN(x) ? x : Math.ulp(x);
  }
}
