package org.krait.runtime.object;

import org.krait.runtime.error.Errors;

/** The {@code ==} of Python as a Java boolean. */
// CPython: object.c do_richcompare
public final class Equality {
  private Equality() {}

  /** Whether {@code a == b} is true; identity is not asked first. */
  public static boolean equal(Object a, Object b) {
    return Truth.of(compare(a, b));
  }

  /** Whether the objects are identical or equal, as containers compare their items. */
  public static boolean same(Object a, Object b) {
    return Keys.equal(a, b);
  }

  /** The value of {@code a == b}. */
  public static Object compare(Object a, Object b) {
    if (a instanceof String s && b instanceof String t) {
      return s.equals(t);
    }
    if (a instanceof Long m && b instanceof Long n) {
      return m.longValue() == n.longValue();
    }
    Object result = richCompare(a, b, Special.EQ, Special.EQ);
    return result == PySingleton.NOT_IMPLEMENTED ? a == b : result;
  }

  /**
   * Asks both sides, the right one first if its type derives from the left's; NotImplemented if
   * neither knows.
   */
  public static Object richCompare(Object a, Object b, int method, int reflected) {
    PyType left = Types.of(a);
    PyType right = Types.of(b);
    boolean rightFirst = left != right && right.isSubtypeOf(left);
    if (rightFirst) {
      Object result = ask(right, reflected, b, a);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
    }
    Object result = ask(left, method, a, b);
    if (result != PySingleton.NOT_IMPLEMENTED || rightFirst) {
      return result;
    }
    return ask(right, reflected, b, a);
  }

  private static Object ask(PyType type, int method, Object self, Object other) {
    Object found = type.special(method);
    if (found == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    if (found == PySingleton.NONE) {
      throw Errors.typeError("'NoneType' object is not callable");
    }
    return Dispatch.callSpecial(found, self, other);
  }
}
