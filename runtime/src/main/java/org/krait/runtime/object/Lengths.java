package org.krait.runtime.object;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;

/** The length of any object, and what {@code __len__} may return. */
public final class Lengths {
  private Lengths() {}

  /** {@code len(o)}. */
  public static int of(Object o) {
    if (o instanceof String s) {
      return s.length();
    }
    PyType type = Types.of(o);
    Object length = type.special(Special.LEN);
    if (length == null) {
      throw Errors.typeError("object of type '" + type.name() + "' has no len()");
    }
    return check(Dispatch.callSpecial(length, o));
  }

  /** The length that a {@code __len__} returned. */
  // CPython: typeobject.c slot_sq_length
  static int check(Object result) {
    Object value = result instanceof PyInt i ? i.value() : result;
    if (value instanceof Boolean b) {
      return b ? 1 : 0;
    }
    if (value instanceof Long n) {
      if (n < 0) {
        throw Errors.valueError("__len__() should return >= 0");
      }
      if (n <= Integer.MAX_VALUE) {
        return (int) (long) n;
      }
    }
    if (value instanceof Long || value instanceof BigInteger) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    throw Errors.typeError(
        "'" + Types.of(result).name() + "' object cannot be interpreted as an integer");
  }
}
