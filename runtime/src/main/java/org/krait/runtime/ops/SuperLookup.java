package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** Attribute lookup behind {@code super()}. */
// CPython: typeobject.c do_super_lookup, supercheck
public final class SuperLookup {
  private SuperLookup() {}

  /** {@code super(thisClass, self).name}. */
  public static Object get(PyType thisClass, Object self, String name) {
    PyType start = checkedClass(thisClass, self);
    Object found = find(thisClass, self, start, name);
    if (found == null) {
      throw Errors.attributeError(
          "'super' object has no attribute '" + name + "'", self, PyStr.ofJava(name));
    }
    return found;
  }

  /** The attribute found after {@code thisClass}, bound to {@code self}, or null. */
  public static @Nullable Object find(
      PyType thisClass, Object self, PyType selfClass, String name) {
    Object attribute = findUnbound(thisClass, selfClass, name);
    return attribute == null
        ? null
        : Dispatch.bind(attribute, self == selfClass ? null : self, selfClass);
  }

  /** The attribute found after {@code thisClass} in a resolution order, unbound, or null. */
  public static @Nullable Object findUnbound(PyType thisClass, PyType selfClass, String name) {
    PyType[] mro = selfClass.mro();
    int i = 0;
    while (i < mro.length && mro[i] != thisClass) {
      i++;
    }
    for (i++; i < mro.length; i++) {
      Object found = mro[i].ownAttribute(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The type whose resolution order {@code super(thisClass, self)} searches. */
  public static PyType checkedClass(PyType thisClass, Object self) {
    if (self instanceof PyType type && type.isSubtypeOf(thisClass)) {
      return type;
    }
    PyType type = Types.of(self);
    if (type.isSubtypeOf(thisClass)) {
      return type;
    }
    if (Attributes.find(self, "__class__") instanceof PyType claimed
        && claimed != type
        && claimed.isSubtypeOf(thisClass)) {
      return claimed;
    }
    String kind = self instanceof PyType ? "type" : "instance";
    String what = self instanceof PyType t ? t.fullName() : type.fullName();
    throw Errors.typeError(
        "super(type, obj): obj ("
            + kind
            + (self instanceof PyType ? " " : " of ")
            + what
            + ") is not an instance or subtype of type ("
            + thisClass.fullName()
            + ").");
  }
}
