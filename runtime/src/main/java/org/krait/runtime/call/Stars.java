package org.krait.runtime.call;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/** {@code *value} in displays and calls. */
public final class Stars {
  private Stars() {}

  /** The items of a starred value of a display, which is asked for its length. */
  // CPython: listobject.c list_extend_lock_held
  public static Object[] items(Object value) {
    if (!isIterable(value)) {
      throw Errors.typeError(
          "Value after * must be an iterable, not " + Types.of(value).fullName());
    }
    if (Types.of(value).isBuiltin()) {
      return Iteration.toArray(value);
    }
    Object iterator = Iteration.iterator(value);
    Iteration.lengthHint(value, 0);
    return Iteration.toArray(iterator);
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
