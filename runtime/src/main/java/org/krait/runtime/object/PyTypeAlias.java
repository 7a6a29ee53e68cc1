package org.krait.runtime.object;

/** What a {@code type} statement binds. */
public final class PyTypeAlias implements PyObject {
  private final String name;
  private final PyTuple typeParams;
  private final LazyValue value;
  private final Object module;

  public PyTypeAlias(String name, PyTuple typeParams, LazyValue value, Object module) {
    this.name = name;
    this.typeParams = typeParams;
    this.value = value;
    this.module = module;
  }

  public String name() {
    return name;
  }

  public PyTuple typeParams() {
    return typeParams;
  }

  public LazyValue value() {
    return value;
  }

  /** The name of the module that made it, or None. */
  public Object module() {
    return module;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.TYPE_ALIAS;
  }
}
