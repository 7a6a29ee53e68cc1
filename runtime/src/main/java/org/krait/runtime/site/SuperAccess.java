package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.SuperLookup;

/** {@code super().name}: where super is the builtin, no super object is made. */
public final class SuperAccess {
  private SuperAccess() {}

  /** The builtin super itself, or the object that something else called super gives. */
  public static Object object(Object callee, Object type, Object self, boolean implicit) {
    if (callee == BuiltinTypes.SUPER && type instanceof PyType) {
      return callee;
    }
    return implicit ? Dispatch.call(callee) : Dispatch.call(callee, type, self);
  }

  /** The attribute of what {@link #object} gave. */
  public static Object get(Object searched, Object type, Object self, String name) {
    return searched == BuiltinTypes.SUPER
        ? SuperLookup.get((PyType) type, self, name)
        : Attributes.get(searched, name);
  }

  /** The method to call with {@code self} first, or null: call what {@link #get} gives. */
  public static @Nullable PyCallable find(Object searched, Object type, Object self, String name) {
    if (searched != BuiltinTypes.SUPER) {
      return null;
    }
    PyType start = (PyType) type;
    PyType from = SuperLookup.checkedClass(start, self);
    return self != from
            && SuperLookup.findUnbound(start, from, name) instanceof PyCallable unbound
            && unbound.bindsInstance()
        ? unbound
        : null;
  }
}
