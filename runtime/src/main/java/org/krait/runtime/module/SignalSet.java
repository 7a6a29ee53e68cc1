package org.krait.runtime.module;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PySet;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;

/** Sets of signals, as bits or as numbers. Signal 1 is the lowest bit. */
// CPython: signalmodule.c _Py_Sigset_Converter, sigset_to_set
public final class SignalSet {
  /** The largest signal number. */
  public static final int LARGEST = 64;

  private SignalSet() {}

  /** The numbers in an iterable as bits. */
  public static long of(Object signals) {
    long bits = 0;
    for (int number : numbers(signals)) {
      bits |= 1L << number - 1;
    }
    return bits;
  }

  /** The numbers in an iterable. */
  public static int[] numbers(Object signals) {
    Object[] items = Iteration.toArray(signals);
    int[] numbers = new int[items.length];
    for (int i = 0; i < items.length; i++) {
      long number = Indexes.toLong(items[i]);
      if (number < 1 || number > LARGEST) {
        throw Errors.valueError("signal number " + number + " out of range [1; " + LARGEST + "]");
      }
      numbers[i] = (int) number;
    }
    return numbers;
  }

  /** The Python set of some bits. */
  public static PySet toSet(long bits) {
    PySet numbers = new PySet();
    for (int number = 1; number <= LARGEST; number++) {
      if ((bits & 1L << number - 1) != 0) {
        numbers.add((long) number);
      }
    }
    return numbers;
  }
}
