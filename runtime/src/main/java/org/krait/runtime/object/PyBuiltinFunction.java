package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/**
 * A builtin_function_or_method: a function of a module, a static method or {@code __new__}, or a
 * method bound to its instance (then with the descriptor it came from; a bound special method is a
 * method-wrapper).
 */
public final class PyBuiltinFunction implements PyCallable {
  private final Binding binding;
  private final int id;
  private final @Nullable Object self;
  private final @Nullable PyBuiltinMethod descriptor;
  private @Nullable Object module;

  public PyBuiltinFunction(
      Binding binding, int id, @Nullable Object self, @Nullable PyBuiltinMethod descriptor) {
    this.binding = binding;
    this.id = id;
    this.self = self;
    this.descriptor = descriptor;
  }

  @Override
  public PyType type() {
    return descriptor != null && member().kind() == Member.Kind.SLOT
        ? BuiltinTypes.METHOD_WRAPPER
        : BuiltinTypes.BUILTIN_FUNCTION;
  }

  public Member member() {
    return binding.member(id);
  }

  public Binding binding() {
    return binding;
  }

  /** The number of the member in its binding. */
  public int id() {
    return id;
  }

  /** The instance, type or module's Java object that the function is bound to. */
  public @Nullable Object self() {
    return self;
  }

  /** The descriptor that was bound, or null. */
  public @Nullable PyBuiltinMethod descriptor() {
    return descriptor;
  }

  /** The Python module the function stands in, or null. */
  public @Nullable Object module() {
    return module;
  }

  public void setModule(Object module) {
    this.module = module;
  }

  @Override
  public Object call(Object[] args, String[] names) {
    if (isNew()) {
      return callNew(args, names);
    }
    try {
      return binding.call(id, self, args, names);
    } catch (ArgumentMismatch e) {
      throw e.of(this);
    }
  }

  @Override
  public Object call() {
    if (isNew()) {
      return callNew(NO_ARGS, NO_NAMES);
    }
    try {
      return binding.call(id, self);
    } catch (ArgumentMismatch e) {
      throw e.of(this);
    }
  }

  @Override
  public Object call(Object a) {
    if (isNew()) {
      return callNew(new Object[] {a}, NO_NAMES);
    }
    try {
      return binding.call(id, self, a);
    } catch (ArgumentMismatch e) {
      throw e.of(this);
    }
  }

  @Override
  public Object call(Object a, Object b) {
    if (isNew()) {
      return callNew(new Object[] {a, b}, NO_NAMES);
    }
    try {
      return binding.call(id, self, a, b);
    } catch (ArgumentMismatch e) {
      throw e.of(this);
    }
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    if (isNew()) {
      return callNew(new Object[] {a, b, c}, NO_NAMES);
    }
    try {
      return binding.call(id, self, a, b, c);
    } catch (ArgumentMismatch e) {
      throw e.of(this);
    }
  }

  /** Whether this is the {@code __new__} of a built-in type. */
  boolean isNew() {
    return self instanceof PyType && member().kind() == Member.Kind.NEW;
  }

  // CPython: typeobject.c tp_new_wrapper
  private Object callNew(Object[] args, String[] names) {
    PyType owner = (PyType) self;
    if (args.length == names.length) {
      throw Errors.typeError(owner.fullName() + ".__new__(): not enough arguments");
    }
    if (!(args[0] instanceof PyType type)) {
      throw Errors.typeError(
          owner.fullName()
              + ".__new__(X): X is not a type object ("
              + Types.of(args[0]).fullName()
              + ")");
    }
    Object[] rest = new Object[args.length - 1];
    System.arraycopy(args, 1, rest, 0, rest.length);
    return make(type, rest, names);
  }

  /** Makes an instance of a type, which is checked, by this {@code __new__}. */
  Object make(PyType type, Object[] args, String[] names) {
    PyType owner = (PyType) self;
    if (!type.isSubtypeOf(owner)) {
      String name = owner.fullName();
      throw Errors.typeError(
          name
              + ".__new__("
              + type.fullName()
              + "): "
              + type.fullName()
              + " is not a subtype of "
              + name);
    }
    PyType solid = type.solid();
    if (type.instanceClass() != owner.instanceClass() && solid.lookup("__new__") != this) {
      throw Errors.typeError(
          owner.fullName()
              + ".__new__("
              + type.fullName()
              + ") is not safe, use "
              + solid.fullName()
              + ".__new__()");
    }
    return FinalizerWatch.watched(binding.call(id, type, args, names));
  }
}
