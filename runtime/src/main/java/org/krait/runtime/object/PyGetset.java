package org.krait.runtime.object;

/** An attribute of a built-in type's instances: a getset_descriptor or member_descriptor. */
public final class PyGetset implements PyObject {
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
    return member().kind() == Member.Kind.MEMBER
        ? BuiltinTypes.MEMBER_DESCRIPTOR
        : BuiltinTypes.GETSET_DESCRIPTOR;
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
}
