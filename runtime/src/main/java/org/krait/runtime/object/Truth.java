package org.krait.runtime.object;

import org.krait.runtime.error.Errors;

/** The truth of any object. */
// CPython: object.c PyObject_IsTrue
public final class Truth {
  private Truth() {}

  public static boolean of(Object o) {
    if (o instanceof Boolean b) {
      return b;
    }
    if (o == PySingleton.NONE) {
      return false;
    }
    if (o instanceof Long n) {
      return n != 0;
    }
    if (o instanceof String s) {
      return !s.isEmpty();
    }
    return ofAny(o);
  }

  private static boolean ofAny(Object o) {
    PyType type = Types.of(o);
    Object bool = type.special(Special.BOOL);
    if (bool != null) {
      Object result = Dispatch.callSpecial(bool, o);
      if (result instanceof Boolean b) {
        return b;
      }
      throw Errors.typeError(
          "__bool__ should return bool, returned " + Types.of(result).fullName());
    }
    Object length = type.special(Special.LEN);
    return length == null || Lengths.check(Dispatch.callSpecial(length, o)) != 0;
  }
}
