package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** A declared attribute of a built-in type: a getset_descriptor or member_descriptor. */
public final class PyGetset implements AttributeDescriptor {
  private final PyType owner;
  private final Binding binding;
  private final int id;

  PyGetset(PyType owner, Binding binding, int id) {
    this.owner = owner;
    this.binding = binding;
    this.id = id;
  }

  @Override
  public PyType type() {
    return binding.member(id).kind() == Member.Kind.MEMBER
        ? BuiltinTypes.MEMBER_DESCRIPTOR
        : BuiltinTypes.GETSET_DESCRIPTOR;
  }

  @Override
  public String name() {
    return binding.member(id).name();
  }

  @Override
  public PyType owner() {
    return owner;
  }

  @Override
  public @Nullable String doc() {
    return binding.member(id).doc();
  }

  @Override
  public Object get(Object self) {
    Object value = binding.get(id, self);
    if (value == null) {
      throw Errors.attributeError(
          "'" + Types.of(self).fullName() + "' object has no attribute '" + name() + "'",
          self,
          name());
    }
    return value;
  }

  @Override
  public void set(Object self, @Nullable Object value) {
    binding.set(id, self, value);
  }
}
