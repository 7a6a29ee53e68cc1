package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** The binding of a built-in exception that differs from its base in name and docstring alone. */
final class PlainExceptionBinding extends Binding {
  private static final Member[] NONE = {};

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
    return PyType.Flags.SUBCLASSABLE;
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
    return NONE;
  }

  @Override
  protected Object invoke(int id, Object self, Object[] bound) {
    throw new IllegalArgumentException("no member " + id);
  }
}
