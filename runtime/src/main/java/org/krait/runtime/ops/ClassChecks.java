package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyUnion;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;

/** {@code isinstance} and {@code issubclass}. */
// CPython: abstract.c object_isinstance, object_issubclass, object_recursive_isinstance
public final class ClassChecks {
  private ClassChecks() {}

  /** {@code isinstance(o, cls)}. */
  public static boolean isInstance(Object o, Object cls) {
    if (Types.of(o) == cls) {
      return true;
    }
    if (cls instanceof PyUnion union) {
      return isInstance(o, union.args());
    }
    if (cls instanceof PyTuple classes) {
      for (Object c : classes.items()) {
        if (isInstance(o, c)) {
          return true;
        }
      }
      return false;
    }
    Object check = Types.special(cls, Special.INSTANCECHECK);
    if (check == null || isTypesOwn(check)) {
      return isRealInstance(o, cls);
    }
    return Truth.of(Dispatch.callSpecial(check, cls, o));
  }

  /** {@code issubclass(derived, cls)}. */
  public static boolean isSubclass(Object derived, Object cls) {
    if (cls instanceof PyUnion union) {
      requireClass(derived, "issubclass() arg 1 must be a class");
      return isSubclass(derived, union.args());
    }
    if (cls instanceof PyTuple classes) {
      for (Object c : classes.items()) {
        if (isSubclass(derived, c)) {
          return true;
        }
      }
      return false;
    }
    Object check = Types.special(cls, Special.SUBCLASSCHECK);
    if (check == null || isTypesOwn(check)) {
      return isRealSubclass(derived, cls);
    }
    return Truth.of(Dispatch.callSpecial(check, cls, derived));
  }

  private static boolean isTypesOwn(Object check) {
    return check instanceof PyBuiltinMethod m && m.owner() == BuiltinTypes.TYPE;
  }

  /** {@code type.__instancecheck__(cls, o)}: by type, then by {@code __class__}. */
  public static boolean isRealInstance(Object o, Object cls) {
    if (cls instanceof PyType type) {
      return Types.isInstance(o, type)
          || Attributes.find(o, "__class__") instanceof PyType claimed
              && claimed != Types.of(o)
              && claimed.isSubtypeOf(type);
    }
    requireClass(cls, "isinstance() arg 2 must be a type, a tuple of types, or a union");
    Object claimed = Attributes.find(o, "__class__");
    return claimed != null && isAbstractSubclass(claimed, cls);
  }

  /** {@code type.__subclasscheck__(cls, derived)}: by resolution order or {@code __bases__}. */
  public static boolean isRealSubclass(Object derived, Object cls) {
    if (derived instanceof PyType d && cls instanceof PyType c) {
      return d.isSubtypeOf(c);
    }
    requireClass(derived, "issubclass() arg 1 must be a class");
    requireClass(cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
    return isAbstractSubclass(derived, cls);
  }

  private static boolean isAbstractSubclass(Object derived, Object cls) {
    if (derived == cls) {
      return true;
    }
    PyTuple bases = bases(derived);
    if (bases != null) {
      for (Object base : bases.items()) {
        if (isAbstractSubclass(base, cls)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void requireClass(Object o, String message) {
    if (bases(o) == null) {
      throw Errors.typeError(message);
    }
  }

  private static @Nullable PyTuple bases(Object cls) {
    return Attributes.find(cls, "__bases__") instanceof PyTuple t ? t : null;
  }
}
