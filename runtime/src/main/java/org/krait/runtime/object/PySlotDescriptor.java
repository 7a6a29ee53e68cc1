package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** A name in {@code __slots__}: a member_descriptor over one reserved slot of the instances. */
public final class PySlotDescriptor implements AttributeDescriptor {
  private final PyType owner;
  private final String name;
  private final int index;

  public PySlotDescriptor(PyType owner, String name, int index) {
    this.owner = owner;
    this.name = name;
    this.index = index;
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

  /** The reserved slot's number, for sites that read it directly. */
  public int index() {
    return index;
  }

  @Override
  public @Nullable String doc() {
    return null;
  }

  @Override
  public Object get(Object self) {
    Object value = ((PyInstance) self).slot(index);
    if (value == null) {
      throw unset(self);
    }
    return value;
  }

  @Override
  public void set(Object self, @Nullable Object value) {
    PyInstance instance = (PyInstance) self;
    if (value == null && instance.slot(index) == null) {
      throw new PyException("AttributeError", name);
    }
    instance.setSlot(index, value);
  }

  private RuntimeException unset(Object self) {
    return Errors.attributeError(
        "'" + Types.of(self).messageName() + "' object has no attribute '" + name + "'",
        self,
        name);
  }
}
