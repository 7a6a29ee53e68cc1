package org.krait.runtime.types;

import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** Which constants of code objects are the same: 1 and 1.0 are not, nor are 0.0 and -0.0. */
// CPython: codeobject.c _PyCode_ConstantKey
final class CodeConstants {
  private CodeConstants() {}

  static boolean equal(Object a, Object b) {
    PyType type = Types.of(a);
    if (type != Types.of(b)) {
      return false;
    }
    if (a instanceof PyTuple x && b instanceof PyTuple y) {
      return equalItems(x, y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x.equals(y);
    }
    if (a instanceof PyComplex x && b instanceof PyComplex y) {
      return Double.compare(x.real(), y.real()) == 0 && Double.compare(x.imag(), y.imag()) == 0;
    }
    return Equality.equal(a, b);
  }

  private static boolean equalItems(PyTuple a, PyTuple b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!equal(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }
}
