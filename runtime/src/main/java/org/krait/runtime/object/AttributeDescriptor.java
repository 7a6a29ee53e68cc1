package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * A data descriptor written in Java: a declared attribute of a built-in type, a name in {@code
 * __slots__}, or the {@code __dict__} of a class's instances. The instance's type has been checked.
 */
public interface AttributeDescriptor extends PyObject {
  String name();

  /** The type that the descriptor stands in. */
  PyType owner();

  /** The docstring, or null. */
  @Nullable String doc();

  /** The value on an instance; AttributeError if it is unset. */
  Object get(Object self);

  /** Sets the value on an instance, or deletes it if {@code value} is null. */
  void set(Object self, @Nullable Object value);
}
