package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** {@code pow} with three arguments. */
// CPython: abstract.c ternary_op
final class TernaryPower {
  private TernaryPower() {}

  static Object call(Object a, Object b, Object modulus) {
    if (modulus == PySingleton.NONE) {
      return Arithmetic.power(a, b);
    }
    PyType left = Types.of(a);
    PyType right = Types.of(b);
    Object forward = left.special(Special.POW);
    Object backward = left == right ? null : right.special(Special.RPOW);
    Object result = PySingleton.NOT_IMPLEMENTED;
    if (backward != null && right.isSubtypeOf(left) && left.special(Special.RPOW) != backward) {
      result = Dispatch.callSpecial(backward, b, a, modulus);
      backward = null;
    }
    if (result == PySingleton.NOT_IMPLEMENTED && forward != null) {
      result = Dispatch.callSpecial(forward, a, b, modulus);
    }
    if (result == PySingleton.NOT_IMPLEMENTED && backward != null) {
      result = Dispatch.callSpecial(backward, b, a, modulus);
    }
    if (result == PySingleton.NOT_IMPLEMENTED) {
      refuseFraction(modulus);
      throw Errors.typeError(
          "unsupported operand type(s) for ** or pow(): '"
              + left.fullName()
              + "', '"
              + right.fullName()
              + "', '"
              + Types.of(modulus).fullName()
              + "'");
    }
    return result;
  }

  // CPython: abstract.c ternary_op asks the third argument's type, too
  private static void refuseFraction(Object modulus) {
    if (modulus instanceof Double) {
      throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    if (modulus instanceof PyComplex) {
      throw Errors.valueError("complex modulo");
    }
  }
}
