package org.krait.runtime.object;

import java.math.BigInteger;
import org.krait.runtime.error.Errors;

/**
 * The type of any object.
 *
 * <p>An int is a {@code Long}, or a {@code BigInteger} beyond long; a float a {@code Double}; a
 * bool a {@code Boolean}; a str a {@code String} (see {@link PyStr}). All else is a {@link
 * PyObject}.
 */
public final class Types {
  private Types() {}

  public static PyType of(Object o) {
    if (o instanceof PyInstance i) {
      return i.type();
    }
    if (o instanceof Long) {
      return BuiltinTypes.INT;
    }
    if (o instanceof String) {
      return BuiltinTypes.STR;
    }
    return o instanceof PyObject p ? p.type() : ofPlain(o);
  }

  private static PyType ofPlain(Object o) {
    if (o instanceof Double) {
      return BuiltinTypes.FLOAT;
    }
    if (o instanceof Boolean) {
      return BuiltinTypes.BOOL;
    }
    if (o instanceof BigInteger) {
      return BuiltinTypes.INT;
    }
    throw Errors.systemError(
        "internal error: not a Python object: " + (o == null ? "null" : o.getClass().getName()));
  }

  /**
   * Whether the object's type is {@code type} or derives from it ({@code __class__} is not asked).
   */
  public static boolean isInstance(Object o, PyType type) {
    return of(o).isSubtypeOf(type);
  }

  /** The special method of the object's type, unbound, or null. */
  public static Object special(Object o, int id) {
    return of(o).special(id);
  }
}
