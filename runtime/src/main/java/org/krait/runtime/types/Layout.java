package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** Which base decides how the instances of a new class are laid out. */
// CPython: typeobject.c best_base, solid_base
final class Layout {
  private Layout() {}

  /** The base whose layout extends that of every other base. */
  static PyType bestBase(PyType[] bases) {
    PyType base = null;
    PyType winner = null;
    for (PyType candidate : bases) {
      if (!candidate.has(PyType.Flags.SUBCLASSABLE)) {
        throw Errors.typeError(
            "type '" + candidate.fullName() + "' is not an acceptable base type");
      }
      PyType solid = solidBase(candidate);
      if (winner == null) {
        winner = solid;
        base = candidate;
      } else if (winner.isSubtypeOf(solid)) {
        continue;
      } else if (solid.isSubtypeOf(winner)) {
        winner = solid;
        base = candidate;
      } else {
        throw Errors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return base;
  }

  /** The nearest type above, or the type itself, that adds to the layout. */
  static PyType solidBase(PyType type) {
    PyType at = type;
    while (at.base() != null && !addsLayout(at)) {
      at = at.base();
    }
    return at;
  }

  private static boolean addsLayout(PyType type) {
    return type.instanceClass() != type.base().instanceClass()
        || addsExceptionFields(type)
        || type.declaredSlots() > type.base().declaredSlots();
  }

  /** Whether a built-in exception has fields that its base lacks. */
  private static boolean addsExceptionFields(PyType type) {
    if (!type.isBuiltin() || !type.isSubtypeOf(BuiltinTypes.BASE_EXCEPTION)) {
      return false;
    }
    HashTable attributes = type.attributes().table();
    for (int i = 0; i < attributes.limit(); i++) {
      if (attributes.value(i) instanceof PyExceptionField) {
        return true;
      }
    }
    return false;
  }

  /** Whether an instance of one type can become an instance of the other. */
  static boolean compatible(PyType from, PyType to) {
    return sameSlots(from, to)
        && from.hasDict() == to.hasDict()
        && from.instanceClass() == to.instanceClass();
  }

  private static boolean sameSlots(PyType a, PyType b) {
    if (solidBase(a) == solidBase(b)) {
      return true;
    }
    return a.declaredSlots() == b.declaredSlots()
        && solidBase(a).base() != null
        && solidBase(b).base() != null
        && solidBase(solidBase(a).base()) == solidBase(solidBase(b).base())
        && slotNames(a).equals(slotNames(b));
  }

  private static java.util.List<String> slotNames(PyType type) {
    java.util.List<String> names = new java.util.ArrayList<>();
    PyType solid = solidBase(type);
    for (int i = 0; i < solid.attributes().table().limit(); i++) {
      Object key = solid.attributes().table().key(i);
      if (key != null
          && solid.attributes().table().value(i)
              instanceof org.krait.runtime.object.PySlotDescriptor) {
        names.add(key.toString());
      }
    }
    java.util.Collections.sort(names);
    return names;
  }

  /** Refuses an assignment to {@code __class__} between different layouts. */
  static void checkClassAssignment(Object self, PyType to) {
    PyType from = Types.of(self);
    if (!compatible(from, to)) {
      throw Errors.typeError(
          "__class__ assignment: '"
              + to.fullName()
              + "' object layout differs from '"
              + from.fullName()
              + "'");
    }
  }
}
