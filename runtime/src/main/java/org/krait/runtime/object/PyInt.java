package org.krait.runtime.object;

/** An instance of a subclass of int. Its value is a Long, or a BigInteger beyond long. */
public class PyInt extends PyInstance {
  private final Object value;

  public PyInt(PyType type, Object value) {
    super(type);
    this.value = value;
  }

  /** A Long, or a BigInteger beyond long. */
  public Object value() {
    return value;
  }
}
