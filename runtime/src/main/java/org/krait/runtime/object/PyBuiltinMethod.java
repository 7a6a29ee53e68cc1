package org.krait.runtime.object;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/**
 * A method of a built-in type as it stands in the type: a method_descriptor, or a
 * wrapper_descriptor for a special method. Called, it takes the instance first.
 */
public final class PyBuiltinMethod implements PyCallable {
  private final PyType owner;
  private final Binding binding;
  private final int id;

  PyBuiltinMethod(PyType owner, Binding binding, int id) {
    this.owner = owner;
    this.binding = binding;
    this.id = id;
  }

  @Override
  public PyType type() {
    return member().kind() == Member.Kind.SLOT
        ? BuiltinTypes.WRAPPER_DESCRIPTOR
        : BuiltinTypes.METHOD_DESCRIPTOR;
  }

  /** The type that declares the method. */
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

  /** Whether the method is one of {@code object}, which other types may have as their own. */
  public boolean isOfObject() {
    return binding == BuiltinTypes.OBJECT.binding();
  }

  @Override
  public boolean bindsInstance() {
    return true;
  }

  /** The method bound to an instance, whose type is checked. */
  public Object bind(Object self) {
    if (!isOfOwner(self)) {
      throw unsuitable(Types.of(self));
    }
    return new PyBuiltinFunction(binding, id, self, this);
  }

  @Override
  public Object call(Object[] args, String[] names) {
    if (args.length == names.length) {
      throw Errors.typeError(
          member().kind() == Member.Kind.SLOT
              ? "descriptor '" + name() + "' of '" + owner.fullName() + "' object needs an argument"
              : "unbound method " + owner.name() + "." + name() + "() needs an argument");
    }
    Object[] rest = new Object[args.length - 1];
    System.arraycopy(args, 1, rest, 0, rest.length);
    return binding.call(id, checked(args[0]), rest, names);
  }

  @Override
  public Object call(Object self) {
    return binding.call(id, checked(self));
  }

  @Override
  public Object call(Object self, Object a) {
    return binding.call(id, checked(self), a);
  }

  @Override
  public Object call(Object self, Object a, Object b) {
    return binding.call(id, checked(self), a, b);
  }

  @Override
  public Object call(Object self, Object a, Object b, Object c) {
    return binding.call(id, checked(self), a, b, c);
  }

  public String name() {
    return member().name();
  }

  private Object checked(Object self) {
    if (isOfOwner(self)) {
      return self;
    }
    PyType type = Types.of(self);
    throw member().kind() == Member.Kind.SLOT
        ? Errors.typeError(
            "descriptor '"
                + name()
                + "' requires a '"
                + owner.fullName()
                + "' object but received a '"
                + type.fullName()
                + "'")
        : unsuitable(type);
  }

  private boolean isOfOwner(Object self) {
    PyType type = Types.of(self);
    return type == owner || type.isSubtypeOf(owner);
  }

  // CPython: descrobject.c descr_check
  private PyException unsuitable(PyType type) {
    return Errors.typeError(
        "descriptor '"
            + name()
            + "' for '"
            + owner.fullName()
            + "' objects doesn't apply to a '"
            + type.fullName()
            + "' object");
  }
}
