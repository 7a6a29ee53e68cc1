package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;

/** {@code item in container}. */
// CPython: abstract.c PySequence_Contains
public final class Containment {
  private Containment() {}

  public static boolean contains(Object container, Object item) {
    PyType type = Types.of(container);
    if (type == BuiltinTypes.DICT) {
      return ((PyDict) container).containsKey(item);
    }
    if (type == BuiltinTypes.SET || type == BuiltinTypes.FROZENSET) {
      return containsKey((PySet) container, item);
    }
    if (type == BuiltinTypes.LIST) {
      return indexOf((PyList) container, item) >= 0;
    }
    if (type == BuiltinTypes.TUPLE) {
      return indexOf(((PyTuple) container).items(), item) >= 0;
    }
    Object method = type.special(Special.CONTAINS);
    if (method == PySingleton.NONE) {
      throw Errors.typeError("'" + type.fullName() + "' object is not a container");
    }
    return method != null
        ? Truth.of(Dispatch.callSpecial(method, container, item))
        : containsByIteration(container, item, type);
  }

  private static boolean containsByIteration(Object container, Object item, PyType type) {
    Object iterator = iteratorOrNull(container);
    if (iterator == null) {
      throw Errors.typeError(
          "argument of type '" + type.fullName() + "' is not a container or iterable");
    }
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      if (Equality.same(x, item)) {
        return true;
      }
    }
    return false;
  }

  /** Null also where {@code iter} raises TypeError. */
  // CPython: abstract.c _PySequence_IterSearch
  private static @Nullable Object iteratorOrNull(Object container) {
    try {
      return Iteration.iteratorOrNull(container);
    } catch (PyException e) {
      if (Exceptions.matches(e, BuiltinExceptions.TYPE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** Whether a set has a key; a set given as the key is looked up as a frozenset. */
  // CPython: setobject.c set_contains_lock_held
  public static boolean containsKey(PySet set, Object key) {
    return set.contains(Sets.lookupKey(key));
  }

  /** The index of the first item equal to this one, or -1. */
  public static int indexOf(PyList list, Object item) {
    for (int i = 0; ; i++) {
      Object x = list.at(i);
      if (x == null) {
        return -1;
      }
      if (Equality.same(x, item)) {
        return i;
      }
    }
  }

  /** The index of the first item equal to this one, or -1. */
  public static int indexOf(Object[] items, Object item) {
    for (int i = 0; i < items.length; i++) {
      if (Equality.same(items[i], item)) {
        return i;
      }
    }
    return -1;
  }
}
