package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** A field of a built-in exception, such as {@code StopIteration.value}; None while unset. */
public final class PyExceptionField implements AttributeDescriptor {
  private final PyType owner;
  private final String name;
  private final int index;
  private final String doc;
  private final boolean readOnly;

  public PyExceptionField(PyType owner, String name, int index, String doc) {
    this(owner, name, index, doc, false);
  }

  public PyExceptionField(PyType owner, String name, int index, String doc, boolean readOnly) {
    this.owner = owner;
    this.name = name;
    this.index = index;
    this.doc = doc;
    this.readOnly = readOnly;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.MEMBER_DESCRIPTOR;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public PyType owner() {
    return owner;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public Object get(Object self) {
    Object value = ((PyBaseException) self).field(index);
    return value == null ? PySingleton.NONE : value;
  }

  @Override
  public void set(Object self, @Nullable Object value) {
    if (readOnly) {
      throw Errors.attributeError("readonly attribute", self, name);
    }
    ((PyBaseException) self).setField(index, value);
  }
}
