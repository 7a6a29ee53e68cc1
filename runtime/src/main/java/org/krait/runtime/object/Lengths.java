package org.krait.runtime.object;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** The length of any object, and what {@code __len__} may return. */
public final class Lengths {
  private Lengths() {}

  /** {@code len(o)}, where an array could be as long. */
  public static int of(Object o) {
    long length = exact(o);
    if (length > Integer.MAX_VALUE) {
      throw tooLong();
    }
    return (int) length;
  }

  /** {@code len(o)}. */
  public static long exact(Object o) {
    if (o instanceof String s) {
      return s.length();
    }
    PyType type = Types.of(o);
    Object length = type.special(Special.LEN);
    if (length == null) {
      throw Errors.typeError("object of type '" + type.fullName() + "' has no len()");
    }
    return check(Dispatch.callSpecial(length, o));
  }

  private static PyException tooLong() {
    return Errors.overflowError("cannot fit 'int' into an index-sized integer");
  }

  /** The length that a {@code __len__} returned. */
  // CPython: typeobject.c slot_sq_length
  static long check(Object result) {
    Object value = Ints.exact(result);
    if (value instanceof Long n && n >= 0) {
      return n;
    }
    if (value != null) {
      boolean isNegative = value instanceof Long || ((BigInteger) value).signum() < 0;
      throw isNegative ? Errors.valueError("__len__() should return >= 0") : tooLong();
    }
    throw Errors.typeError(
        "'" + Types.of(result).fullName() + "' object cannot be interpreted as an integer");
  }
}
