package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;

/** What iterators are pickled as: a function of builtins, its arguments, and a position. */
final class IteratorState {
  private IteratorState() {}

  static Object of(String function, Object argument) {
    return PyTuple.of(builtin(function), PyTuple.of(argument));
  }

  static Object of(String function, Object argument, Object state) {
    return PyTuple.of(builtin(function), PyTuple.of(argument), state);
  }

  static Object of(String function, Object argument, int index) {
    return of(function, argument, (Object) (long) index);
  }

  static Object of(String function, Object argument, long index) {
    return of(function, argument, (Object) index);
  }

  static Object call(String function, Object a, Object b) {
    return PyTuple.of(builtin(function), PyTuple.of(a, b));
  }

  /** The position in a state: an int, and no other object with {@code __index__}. */
  // CPython: longobject.c PyLong_AsSsize_t
  static long position(Object state) {
    Object exact = Ints.exact(state);
    if (exact == null) {
      throw Errors.typeError("an integer is required");
    }
    if (exact instanceof Long n) {
      return n;
    }
    throw Errors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** A position that becomes the nearest Java int. */
  static int clampedPosition(Object state) {
    return Math.clamp(position(state), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static Object builtin(String name) {
    return ThreadState.current().interpreter().builtins().get(name);
  }
}
