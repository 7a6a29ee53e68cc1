package org.krait.stdlib._operator;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/** Searching any iterable for an item. */
// CPython: abstract.c _PySequence_IterSearch
final class Searches {
  private Searches() {}

  static long countOf(Object iterable, Object item) {
    Object iterator = iterator(iterable);
    long count = 0;
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      count += Equality.same(x, item) ? 1 : 0;
    }
    return count;
  }

  static long indexOf(Object iterable, Object item) {
    Object iterator = iterator(iterable);
    long index = 0;
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      if (Equality.same(x, item)) {
        return index;
      }
      index++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  private static Object iterator(Object iterable) {
    Object iterator = Iteration.iteratorOrNull(iterable);
    if (iterator == null) {
      throw Errors.typeError(
          "argument of type '" + Types.of(iterable).fullName() + "' is not iterable");
    }
    return iterator;
  }
}
