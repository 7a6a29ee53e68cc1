package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.ops.Iteration;

/** The iterators that zip and map step together. */
// CPython: bltinmodule.c zip_next, map_next
final class ParallelIterators {
  private final String caller;
  private final Object[] iterators;
  private boolean strict;

  ParallelIterators(String caller, Object[] iterables, boolean strict) {
    this.caller = caller;
    this.strict = strict;
    iterators = new Object[iterables.length];
    for (int i = 0; i < iterables.length; i++) {
      iterators[i] = Iteration.iterator(iterables[i]);
    }
  }

  Object[] iterators() {
    return iterators;
  }

  boolean isStrict() {
    return strict;
  }

  void setStrict(boolean strict) {
    this.strict = strict;
  }

  /** The next item of each, or null when one has no more. */
  Object @Nullable [] next() {
    return iterators.length == 2 ? nextTwo() : nextOfEach();
  }

  private Object @Nullable [] nextTwo() {
    Object first = Iteration.next(iterators[0]);
    Object second = first == null ? null : Iteration.next(iterators[1]);
    if (second == null) {
      if (strict) {
        checkEnd(first == null ? 0 : 1);
      }
      return null;
    }
    return new Object[] {first, second};
  }

  private Object @Nullable [] nextOfEach() {
    Object[] items = new Object[iterators.length];
    for (int i = 0; i < items.length; i++) {
      Object item = Iteration.next(iterators[i]);
      if (item == null) {
        if (strict) {
          checkEnd(i);
        }
        return null;
      }
      items[i] = item;
    }
    return items;
  }

  private void checkEnd(int ended) {
    if (ended > 0) {
      throw uneven(ended, "shorter");
    }
    for (int i = 1; i < iterators.length; i++) {
      if (Iteration.next(iterators[i]) != null) {
        throw uneven(i, "longer");
      }
    }
  }

  private PyException uneven(int i, String than) {
    String others = i == 1 ? " 1" : "s 1-" + i;
    return Errors.valueError(
        caller + "() argument " + (i + 1) + " is " + than + " than argument" + others);
  }
}
