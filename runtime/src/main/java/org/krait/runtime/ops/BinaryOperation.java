package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** How a binary operator asks the special methods of its operands. */
// CPython: abstract.c binary_op1, typeobject.c SLOT1BINFULL
final class BinaryOperation {
  private BinaryOperation() {}

  /** The value of an operator, or the TypeError that names it. */
  static Object call(int method, int reflected, String operator, Object a, Object b) {
    Object result = ask(method, reflected, a, b);
    if (result == PySingleton.NOT_IMPLEMENTED) {
      throw unsupported(operator, a, b);
    }
    return result;
  }

  /** The value of an augmented assignment. */
  static Object inPlace(
      int inPlace, int method, int reflected, String operator, Object a, Object b) {
    Object result = askInPlace(inPlace, a, b);
    if (result == PySingleton.NOT_IMPLEMENTED) {
      result = ask(method, reflected, a, b);
    }
    if (result == PySingleton.NOT_IMPLEMENTED) {
      throw unsupported(operator, a, b);
    }
    return result;
  }

  static Object askInPlace(int inPlace, Object a, Object b) {
    Object found = Types.of(a).special(inPlace);
    return found == null ? PySingleton.NOT_IMPLEMENTED : Dispatch.callSpecial(found, a, b);
  }

  /** What either side answers: the right one first if its type derives from the left's. */
  static Object ask(int method, int reflected, Object a, Object b) {
    PyType left = Types.of(a);
    PyType right = Types.of(b);
    Object forward = left.special(method);
    if (left == right) {
      return forward == null ? PySingleton.NOT_IMPLEMENTED : Dispatch.callSpecial(forward, a, b);
    }
    Object backward = right.special(reflected);
    if (backward != null && overrides(right, left, reflected, backward)) {
      Object result = Dispatch.callSpecial(backward, b, a);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
      backward = null;
    }
    if (forward != null) {
      Object result = Dispatch.callSpecial(forward, a, b);
      if (result != PySingleton.NOT_IMPLEMENTED) {
        return result;
      }
    }
    return backward == null ? PySingleton.NOT_IMPLEMENTED : Dispatch.callSpecial(backward, b, a);
  }

  /** Whether the right type derives from the left one and has a reflected method of its own. */
  // CPython: typeobject.c method_is_overloaded
  private static boolean overrides(PyType right, PyType left, int reflected, @Nullable Object own) {
    return right.isSubtypeOf(left) && left.special(reflected) != own;
  }

  static PyException unsupported(String operator, Object a, Object b) {
    return Errors.typeError(
        "unsupported operand type(s) for "
            + operator
            + ": '"
            + Types.of(a).fullName()
            + "' and '"
            + Types.of(b).fullName()
            + "'");
  }
}
