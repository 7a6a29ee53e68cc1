package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Sets;

/// Build an immutable unordered collection of unique elements.
@PyTypeSpec(
    name = "frozenset",
    instances = PyFrozenset.class,
    signature = "(iterable=(), /)",
    weakref = true,
    pattern = PyTypeSpec.Pattern.SELF)
final class FrozensetType extends AnySetType {
  private FrozensetType() {}

  @PyNew("(cls, iterable=(), /)")
  static Object __new__(PyType cls, Object iterable) {
    if (cls == BuiltinTypes.FROZENSET
        && iterable instanceof PyFrozenset same
        && same.type() == BuiltinTypes.FROZENSET) {
      return same;
    }
    PyFrozenset made = new PyFrozenset(cls);
    Sets.update(made, iterable);
    return made;
  }

  @PyMethod("(self, /)")
  static long __hash__(PyFrozenset self) {
    return self.hash();
  }

  /// Return a shallow copy of a set.
  @PyMethod("(self, /)")
  static Object copy(PySet self) {
    return self.type() == BuiltinTypes.FROZENSET ? self : Sets.copy(self);
  }
}
