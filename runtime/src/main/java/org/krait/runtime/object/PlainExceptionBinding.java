package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** The binding of a built-in exception that differs from its base in name and docstring alone. */
final class PlainExceptionBinding extends Binding {
  private static final Member[] NONE = {};

  private final String name;
  private final PyType base;
  private final String doc;

  PlainExceptionBinding(String name, PyType base, String doc) {
    this.name = name;
    this.base = base;
    this.doc = doc;
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
  public String doc() {
    return doc;
  }

  @Override
  public @Nullable String textSignature() {
    return null;
  }

  @Override
  public int flags() {
    return PyType.Flags.SUBCLASSABLE;
  }

  @Override
  public Class<?> instanceClass() {
    return PyBaseException.class;
  }

  @Override
  public PyType base() {
    return base;
  }

  @Override
  protected Member[] listMembers() {
    return NONE;
  }

  @Override
  protected Object invoke(int id, Object self, Object[] bound) {
    throw new IllegalArgumentException("no member " + id);
  }
}
