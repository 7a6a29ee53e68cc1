package org.krait.runtime.types;

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

  private static Object builtin(String name) {
    return ThreadState.current().interpreter().builtins().get(name);
  }
}
