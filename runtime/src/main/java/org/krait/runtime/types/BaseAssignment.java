package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** Assignment to a class's {@code __bases__}. */
// CPython: typeobject.c type_set_bases_unlocked
final class BaseAssignment {
  private BaseAssignment() {}

  static void assign(PyType type, Object value) {
    if (!(value instanceof PyTuple tuple)) {
      throw Errors.typeError(
          "can only assign tuple to "
              + type.fullName()
              + ".__bases__, not "
              + Types.of(value).fullName());
    }
    if (tuple.size() == 0) {
      throw Errors.typeError(
          "can only assign non-empty tuple to " + type.fullName() + ".__bases__, not ()");
    }
    PyType[] bases = check(type, tuple);
    PyType base = Layout.bestBase(bases);
    if (!Layout.compatible(type.base(), base)) {
      throw Errors.typeError(
          "__bases__ assignment: '"
              + base.name()
              + "' object layout differs from '"
              + type.base().name()
              + "'");
    }
    PyType[] oldBases = type.bases();
    PyType oldBase = type.base();
    type.setBases(bases, base);
    try {
      resolveAgain(type);
    } catch (PyException e) {
      type.setBases(oldBases, oldBase);
      resolveAgain(type);
      throw e;
    }
  }

  private static PyType[] check(PyType type, PyTuple tuple) {
    PyType[] bases = new PyType[tuple.size()];
    for (int i = 0; i < bases.length; i++) {
      if (!(tuple.get(i) instanceof PyType base)) {
        throw Errors.typeError(
            type.fullName()
                + ".__bases__ must be tuple of classes, not '"
                + Types.of(tuple.get(i)).fullName()
                + "'");
      }
      if (base.isSubtypeOf(type)) {
        throw Errors.typeError("a __bases__ item causes an inheritance cycle");
      }
      bases[i] = base;
    }
    return bases;
  }

  private static void resolveAgain(PyType type) {
    type.setMro(TypeConstruction.resolutionOrder(type));
    for (PyType sub : type.subtypes()) {
      resolveAgain(sub);
    }
  }
}
