package org.krait.stdlib.gc;

import org.krait.runtime.function.PyCode;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyFloat;
import org.krait.runtime.object.PyInt;
import org.krait.runtime.object.PyLongRangeIterator;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyRange;
import org.krait.runtime.object.PyRangeIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/** Which objects CPython's collector would track: those that can be part of a cycle. */
// CPython: Py_TPFLAGS_HAVE_GC
final class Tracking {
  private Tracking() {}

  /** Instances of classes made by Python code are tracked, whatever they hold. */
  static boolean isTracked(Object o) {
    if (!(o instanceof PyObject object)) {
      return false;
    }
    return !object.type().isBuiltin() || isBuiltinTracked(object);
  }

  private static boolean isBuiltinTracked(PyObject object) {
    return switch (object) {
      case PyType type -> !type.isBuiltin();
      case PyTuple tuple -> tuple.size() > 0;
      case PyStr s -> false;
      case PyBytes b -> false;
      case PyByteArray b -> false;
      case PyInt n -> false;
      case PyFloat f -> false;
      case PyComplex c -> false;
      case PySingleton s -> false;
      case PyCode c -> false;
      case PyRange r -> false;
      case PyRangeIterator r -> false;
      case PyLongRangeIterator r -> false;
      default -> object.type() != BuiltinTypes.OBJECT;
    };
  }
}
