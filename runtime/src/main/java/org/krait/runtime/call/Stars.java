package org.krait.runtime.call;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/** {@code *value} in displays and calls. */
public final class Stars {
  private Stars() {}

  /** The items of a starred value of a display. */
  public static Object[] items(Object value) {
    if (!isIterable(value)) {
      throw Errors.typeError(
          "Value after * must be an iterable, not " + Types.of(value).fullName());
    }
    return Iteration.toArray(value);
  }

  /** The items of a starred argument. */
  // CPython: ceval.c _Py_Check_ArgsIterable
  static Object[] arguments(Object callee, Object value) {
    if (!isIterable(value)) {
      throw Errors.typeError(
          CalleeName.of(callee)
              + " argument after * must be an iterable, not "
              + Types.of(value).fullName());
    }
    return Iteration.toArray(value);
  }

  private static boolean isIterable(Object value) {
    return Types.special(value, Special.ITER) != null || Iteration.isSequence(value);
  }
}
