package org.krait.stdlib.math;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Indexes;

/** Factorials, permutations and combinations. */
final class Counting {
  private static final int LEAF = 16;

  private Counting() {}

  static Object factorial(Object n) {
    Object value = Indexes.of(n);
    if (IntegerArithmetic.signum(value) < 0) {
      throw Errors.valueError("factorial() not defined for negative values");
    }
    if (!(value instanceof Long x)) {
      throw Errors.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    return x < 2 ? 1L : falling(BigInteger.valueOf(x), count(x));
  }

  static Object permutations(Object n, Object k) {
    if (k == PySingleton.NONE) {
      return factorial(n);
    }
    Object total = nonNegative(n, "n");
    Object chosen = nonNegative(k, "k");
    if (IntegerArithmetic.compare(chosen, total) > 0) {
      return 0L;
    }
    if (!(chosen instanceof Long count)) {
      throw Errors.overflowError("k must not exceed " + Long.MAX_VALUE);
    }
    return falling(Ints.big(total), count(count));
  }

  static Object combinations(Object n, Object k) {
    Object total = nonNegative(n, "n");
    Object chosen = nonNegative(k, "k");
    Object others = IntegerArithmetic.subtract(total, chosen);
    if (IntegerArithmetic.signum(others) < 0) {
      return 0L;
    }
    Object fewer = IntegerArithmetic.compare(others, chosen) < 0 ? others : chosen;
    if (!(fewer instanceof Long count)) {
      throw Errors.overflowError("min(n - k, k) must not exceed " + Long.MAX_VALUE);
    }
    return Ints.normal(choose(Ints.big(total), count(count)));
  }

  private static Object nonNegative(Object o, String name) {
    Object value = Indexes.of(o);
    if (IntegerArithmetic.signum(value) < 0) {
      throw Errors.valueError(name + " must be a non-negative integer");
    }
    return value;
  }

  private static int count(long n) {
    if (n > Integer.MAX_VALUE) {
      throw Errors.memoryError();
    }
    return (int) n;
  }

  private static Object falling(BigInteger n, int count) {
    return Ints.normal(product(n.subtract(BigInteger.valueOf(count)), 1, count));
  }

  /** The product of base + from … base + to. */
  private static BigInteger product(BigInteger base, int from, int to) {
    if (to - from < LEAF) {
      BigInteger p = BigInteger.ONE;
      for (int i = from; i <= to; i++) {
        p = p.multiply(base.add(BigInteger.valueOf(i)));
      }
      return p;
    }
    int middle = (from + to) >>> 1;
    return product(base, from, middle).multiply(product(base, middle + 1, to));
  }

  /** By halves, so that the factors stay of equal size: C(n, k) = C(n, j) C(n-j, k-j) / C(k, j). */
  // CPython: mathmodule.c perm_comb
  private static BigInteger choose(BigInteger n, int k) {
    if (k <= LEAF) {
      BigInteger p = BigInteger.ONE;
      for (int i = 0; i < k; i++) {
        p = p.multiply(n.subtract(BigInteger.valueOf(i))).divide(BigInteger.valueOf(i + 1));
      }
      return p;
    }
    int half = k / 2;
    BigInteger rest = choose(n.subtract(BigInteger.valueOf(half)), k - half);
    return choose(n, half).multiply(rest).divide(choose(BigInteger.valueOf(k), half));
  }
}
