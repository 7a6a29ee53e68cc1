package org.krait.runtime.object;

/** An instance of {@code object} or of a Python class that has no built-in layout. */
public class PyPlainObject extends PyInstance {
  public PyPlainObject(PyType type) {
    super(type);
  }
}
