package org.krait.stdlib.math;

import java.math.BigInteger;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.Ints;
import org.krait.runtime.ops.Indexes;

/** Greatest common divisors and least common multiples. */
final class Divisors {
  private Divisors() {}

  static Object greatest(Object[] integers) {
    Object result = 0L;
    for (Object n : integers) {
      result = greatest(result, Indexes.of(n));
    }
    return result;
  }

  private static Object greatest(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && x != Long.MIN_VALUE && y != Long.MIN_VALUE) {
      long m = Math.abs(x);
      long n = Math.abs(y);
      while (n != 0) {
        long rest = m % n;
        m = n;
        n = rest;
      }
      return m;
    }
    return Ints.normal(Ints.big(a).gcd(Ints.big(b)));
  }

  static Object leastMultiple(Object[] integers) {
    Object result = 1L;
    for (Object n : integers) {
      result = leastMultiple(result, Indexes.of(n));
    }
    return result;
  }

  private static Object leastMultiple(Object a, Object b) {
    if (a.equals(0L) || b.equals(0L)) {
      return 0L;
    }
    BigInteger divisor = Ints.big(greatest(a, b));
    return IntegerArithmetic.absolute(
        Ints.normal(Ints.big(a).divide(divisor).multiply(Ints.big(b))));
  }
}
