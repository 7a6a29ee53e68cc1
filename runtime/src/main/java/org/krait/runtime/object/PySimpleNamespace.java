package org.krait.runtime.object;

/** A namespace of attributes, as {@code types.SimpleNamespace}. */
public final class PySimpleNamespace extends PyInstance {
  public PySimpleNamespace(PyType type) {
    super(type);
  }
}
