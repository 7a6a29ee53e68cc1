package org.krait.runtime.object;

/** A union of types such as {@code int | str}. */
public final class PyUnion implements PyObject {
  private final PyTuple args;

  public PyUnion(PyTuple args) {
    this.args = args;
  }

  /** The members, flat and without repetition. */
  public PyTuple args() {
    return args;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.UNION;
  }
}
