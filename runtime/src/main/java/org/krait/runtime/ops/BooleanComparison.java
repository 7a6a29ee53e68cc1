package org.krait.runtime.ops;

import org.krait.runtime.object.Truth;

/** The truth of comparisons; ints and floats are compared without making an object of it. */
public final class BooleanComparison {
  private BooleanComparison() {}

  public static boolean equal(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m == (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m == (double) n;
    }
    return Truth.of(Comparison.equal(a, b));
  }

  public static boolean notEqual(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m != (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m != (double) n;
    }
    return Truth.of(Comparison.notEqual(a, b));
  }

  public static boolean less(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m < (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m < (double) n;
    }
    return Truth.of(Comparison.less(a, b));
  }

  public static boolean lessOrEqual(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m <= (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m <= (double) n;
    }
    return Truth.of(Comparison.lessOrEqual(a, b));
  }

  public static boolean greater(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m > (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m > (double) n;
    }
    return Truth.of(Comparison.greater(a, b));
  }

  public static boolean greaterOrEqual(Object a, Object b) {
    if (a instanceof Long m && b instanceof Long n) {
      return (long) m >= (long) n;
    }
    if (a instanceof Double m && b instanceof Double n) {
      return (double) m >= (double) n;
    }
    return Truth.of(Comparison.greaterOrEqual(a, b));
  }
}
