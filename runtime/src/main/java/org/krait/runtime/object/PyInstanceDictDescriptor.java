package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** The {@code __dict__} that a class made by Python code gives its instances. */
public final class PyInstanceDictDescriptor implements AttributeDescriptor {
  private final PyType owner;

  public PyInstanceDictDescriptor(PyType owner) {
    this.owner = owner;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.GETSET_DESCRIPTOR;
  }

  @Override
  public String name() {
    return "__dict__";
  }

  @Override
  public PyType owner() {
    return owner;
  }

  @Override
  public String doc() {
    return "dictionary for instance variables";
  }

  @Override
  public Object get(Object self) {
    return ((PyInstance) self).dict();
  }

  // CPython: typeobject.c subtype_setdict
  @Override
  public void set(Object self, @Nullable Object value) {
    if (value == null) {
      ((PyInstance) self).setDict(new PyDict());
    } else if (value instanceof PyDict dict) {
      ((PyInstance) self).setDict(dict);
    } else {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + Types.of(value).fullName() + "'");
    }
  }
}
