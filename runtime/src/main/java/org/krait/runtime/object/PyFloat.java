package org.krait.runtime.object;

/** An instance of a subclass of float. */
public class PyFloat extends PyInstance {
  private final double value;

  public PyFloat(PyType type, double value) {
    super(type);
    this.value = value;
  }

  public double value() {
    return value;
  }
}
