package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Sets;

/// Build an unordered collection of unique elements.
@PyTypeSpec(
    name = "set",
    instances = PySet.class,
    signature = "(iterable=(), /)",
    weakref = true,
    pattern = PyTypeSpec.Pattern.SELF)
final class SetType extends AnySetType {
  private SetType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PySet(cls);
  }

  @PyMethod("(self, iterable=(), /)")
  static void __init__(PySet self, Object iterable) {
    self.clear();
    Sets.update(self, iterable);
  }

  @PyMethod("(self, value, /)")
  static Object __isub__(PySet self, Object value) {
    if (!(value instanceof PySet other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Sets.remove(self, other);
    return self;
  }

  @PyMethod("(self, value, /)")
  static Object __iand__(PySet self, Object value) {
    if (!(value instanceof PySet other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    self.become(Sets.intersection(self, other));
    return self;
  }

  @PyMethod("(self, value, /)")
  static Object __ixor__(PySet self, Object value) {
    if (!(value instanceof PySet other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Sets.toggle(self, other);
    return self;
  }

  @PyMethod("(self, value, /)")
  static Object __ior__(PySet self, Object value) {
    if (!(value instanceof PySet other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Sets.update(self, other);
    return self;
  }

  /// Add an element to a set.
  ///
  /// This has no effect if the element is already present.
  @PyMethod("(self, object, /)")
  static void add(PySet self, Object object) {
    self.add(object);
  }

  /// Remove all elements from this set.
  @PyMethod("(self, /)")
  static void clear(PySet self) {
    self.clear();
  }

  /// Return a shallow copy of a set.
  @PyMethod("(self, /)")
  static Object copy(PySet self) {
    return Sets.copy(self);
  }

  /// Remove an element from a set if it is a member.
  ///
  /// Unlike set.remove(), the discard() method does not raise
  /// an exception when an element is missing from the set.
  @PyMethod("(self, object, /)")
  static void discard(PySet self, Object object) {
    self.remove(Sets.lookupKey(object));
  }

  /// Update the set, removing elements found in others.
  @PyMethod("(self, *others)")
  static void difference_update(PySet self, Object[] others) {
    for (Object other : others) {
      Sets.remove(self, other);
    }
  }

  /// Update the set, keeping only elements found in it and all others.
  @PyMethod("(self, *others)")
  static void intersection_update(PySet self, Object[] others) {
    self.become(intersection(self, others));
  }

  /// Remove and return an arbitrary set element.
  ///
  /// Raises KeyError if the set is empty.
  @PyMethod("(self, /)")
  static Object pop(PySet self) {
    Object key = self.pop();
    if (key == null) {
      throw Errors.keyError("pop from an empty set");
    }
    return key;
  }

  /// Remove an element from a set; it must be a member.
  ///
  /// If the element is not a member, raise a KeyError.
  @PyMethod("(self, object, /)")
  static void remove(PySet self, Object object) {
    if (!self.remove(Sets.lookupKey(object))) {
      throw Errors.keyError(object);
    }
  }

  /// Update the set, keeping only elements found in either set, but not in both.
  @PyMethod("(self, other, /)")
  static void symmetric_difference_update(PySet self, Object other) {
    Sets.toggle(self, other);
  }

  /// Update the set, adding elements from all others.
  @PyMethod("(self, *others)")
  static void update(PySet self, Object[] others) {
    for (Object other : others) {
      Sets.update(self, other);
    }
  }
}
