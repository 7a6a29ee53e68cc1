package org.krait.stdlib.math;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.DoubleDouble;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.Ints;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Iteration;

/**
 * The sum of the products of two sequences: exact for ints, rounded once for floats and ints, by
 * the operators for all else.
 */
// CPython: mathmodule.c math_sumprod_impl
final class SumOfProducts {
  private Object total = 0L;
  private Object ofInts = 0L;
  private Summation ofFloats = Summation.ofNothing();
  private boolean takesInts = true;
  private boolean takesFloats = true;
  private boolean hasFloats;

  private SumOfProducts() {}

  static Object of(Object p, Object q) {
    Object[] a = Iteration.toArray(p);
    Object[] b = Iteration.toArray(q);
    SumOfProducts sum = new SumOfProducts();
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      sum.add(a[i], b[i]);
    }
    if (a.length != b.length) {
      throw Errors.valueError("Inputs are not the same length");
    }
    sum.flushInts();
    sum.flushFloats();
    return sum.total;
  }

  private void add(Object a, Object b) {
    if (takesInts && addInts(a, b) || takesFloats && addFloats(a, b)) {
      return;
    }
    flushInts();
    flushFloats();
    takesFloats = false;
    total = Arithmetic.add(total, Arithmetic.multiply(a, b));
  }

  private boolean addInts(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      ofInts = IntegerArithmetic.add(ofInts, IntegerArithmetic.multiply((long) x, (long) y));
      return true;
    }
    flushInts();
    takesInts = false;
    return false;
  }

  private boolean addFloats(Object a, Object b) {
    if (!(a instanceof Double) && !(b instanceof Double) || !isReal(a) || !isReal(b)) {
      return false;
    }
    double x = value(a);
    double y = value(b);
    DoubleDouble product = DoubleDouble.product(x, y);
    if (!Double.isFinite(product.high())) {
      return false;
    }
    ofFloats.addProduct(product);
    hasFloats = true;
    return true;
  }

  private static boolean isReal(Object o) {
    return o instanceof Double
        || o instanceof Long
        || o instanceof Boolean
        || o instanceof BigInteger n && n.bitLength() < Double.MAX_EXPONENT;
  }

  private static double value(Object o) {
    return o instanceof Double d ? d : Ints.big(Ints.exact(o)).doubleValue();
  }

  private void flushInts() {
    total = Arithmetic.add(total, ofInts);
    ofInts = 0L;
  }

  private void flushFloats() {
    if (hasFloats) {
      total = Arithmetic.add(total, ofFloats.result());
      ofFloats = Summation.ofNothing();
      hasFloats = false;
    }
  }
}
