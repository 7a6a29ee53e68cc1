package org.krait.runtime.object;

/** A class method of a built-in type as it stands in the type: classmethod_descriptor. */
public final class PyClassmethodDescriptor implements PyObject {
  private final PyType owner;
  private final Binding binding;
  private final int id;

  PyClassmethodDescriptor(PyType owner, Binding binding, int id) {
    this.owner = owner;
    this.binding = binding;
    this.id = id;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.CLASSMETHOD_DESCRIPTOR;
  }

  public PyType owner() {
    return owner;
  }

  public Member member() {
    return binding.member(id);
  }

  public Binding binding() {
    return binding;
  }

  public int id() {
    return id;
  }

  /** The method bound to a type. */
  public PyBuiltinFunction bind(PyType type) {
    return new PyBuiltinFunction(binding, id, type, null);
  }
}
