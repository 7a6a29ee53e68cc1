package org.krait.stdlib.builtins;

import org.krait.runtime.error.Errors;
import org.krait.runtime.number.LongOverflow;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Iteration;

/** {@code sum}: ints exactly, floats with a running compensation for what rounding loses. */
// CPython: bltinmodule.c builtin_sum_impl
final class Summation {
  private Summation() {}

  static Object sum(Object iterable, Object start) {
    if (start instanceof Long n) {
      return integers(Iteration.iterator(iterable), n);
    }
    Object iterator = Iteration.iterator(iterable);
    refuse(start);
    return any(iterator, start);
  }

  /** Sums ints in a long, as far as it takes them. */
  private static Object integers(Object iterator, long start) {
    long sum = start;
    Object o = Iteration.next(iterator);
    while (o instanceof Long n && !LongOverflow.sum(sum, n)) {
      sum += n;
      o = Iteration.next(iterator);
    }
    if (o == null) {
      return sum;
    }
    Object total = Arithmetic.add(sum, o);
    return total instanceof Double d ? floats(iterator, d) : any(iterator, total);
  }

  private static Object any(Object iterator, Object start) {
    Object total = start;
    for (Object o = Iteration.next(iterator); o != null; o = Iteration.next(iterator)) {
      total = Arithmetic.add(total, o);
      if (total instanceof Double d) {
        return floats(iterator, d);
      }
    }
    return total;
  }

  private static void refuse(Object start) {
    String wrong =
        PyStr.isStr(start)
            ? "strings [use ''.join(seq) instead]"
            : start instanceof PyBytes
                ? "bytes [use b''.join(seq) instead]"
                : start instanceof PyByteArray ? "bytearray [use b''.join(seq) instead]" : "";
    if (!wrong.isEmpty()) {
      throw Errors.typeError("sum() can't sum " + wrong);
    }
  }

  // CPython: bltinmodule.c cs_add, the Neumaier sum
  private static Object floats(Object iterator, double start) {
    double sum = start;
    double lost = 0;
    for (Object o = Iteration.next(iterator); o != null; o = Iteration.next(iterator)) {
      if (o instanceof Double x) {
        double t = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? (sum - t) + x : (x - t) + sum;
        sum = t;
      } else if (o instanceof Long n) {
        sum += n;
      } else {
        return others(iterator, Arithmetic.add(compensated(sum, lost), o));
      }
    }
    return compensated(sum, lost);
  }

  private static double compensated(double sum, double lost) {
    return lost != 0 && Double.isFinite(lost) ? sum + lost : sum;
  }

  private static Object others(Object iterator, Object start) {
    Object total = start;
    for (Object o = Iteration.next(iterator); o != null; o = Iteration.next(iterator)) {
      total = Arithmetic.add(total, o);
    }
    return total;
  }
}
