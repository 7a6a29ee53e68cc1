package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * The binding of a built-in exception that differs from its base in name and docstring alone. Those
 * without fields have BaseException's {@code __new__} as their own; ExceptionGroup, which has two
 * bases, can be weakly referenced.
 */
// CPython: exceptions.c SimpleExtendsException, MiddlingExtendsException
final class PlainExceptionBinding extends Binding {
  private static final Binding BASE = BuiltinTypes.BASE_EXCEPTION.binding();

  private final String name;
  private final @Nullable String doc;
  private final PyType[] bases;

  PlainExceptionBinding(String name, @Nullable String doc, PyType... bases) {
    this.name = name;
    this.doc = doc;
    this.bases = bases;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String module() {
    return "builtins";
  }

  @Override
  public @Nullable String doc() {
    return doc;
  }

  @Override
  public @Nullable String textSignature() {
    return null;
  }

  @Override
  public int flags() {
    return PyType.Flags.SUBCLASSABLE | (bases.length > 1 ? PyType.Flags.WEAKREF : 0);
  }

  @Override
  public Class<?> instanceClass() {
    return PyBaseException.class;
  }

  @Override
  public PyType base() {
    return bases[0];
  }

  @Override
  public PyType[] bases() {
    return bases.clone();
  }

  @Override
  protected Member[] listMembers() {
    if (bases.length > 1) {
      return new Member[] {new Member(Member.Kind.CONSTANT, "__weakref__", null, false, null)};
    }
    return isSimple() ? new Member[] {newOfBase().member()} : new Member[0];
  }

  @Override
  public Object constant(int id, @Nullable Object self) {
    return new PyWeakrefDescriptor(BuiltinExceptions.of(name));
  }

  /** Whether the type and all its bases differ in name and docstring alone. */
  private boolean isSimple() {
    PyType base = bases[0];
    return bases.length == 1
        && (base == BuiltinTypes.BASE_EXCEPTION
            || base.binding() instanceof PlainExceptionBinding plain && plain.isSimple());
  }

  @Override
  protected Object invoke(int id, Object self, Object[] bound) {
    return BASE.invoke(newOfBase().id(), self, bound);
  }

  private static PyBuiltinFunction newOfBase() {
    return (PyBuiltinFunction) BuiltinTypes.BASE_EXCEPTION.ownAttribute("__new__");
  }
}
