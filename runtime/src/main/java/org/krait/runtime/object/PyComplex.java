package org.krait.runtime.object;

/** A complex number. */
public class PyComplex extends PyInstance {
  private final double real;
  private final double imag;

  public PyComplex(double real, double imag) {
    this(BuiltinTypes.COMPLEX, real, imag);
  }

  /** An instance of complex or of a subclass of it. */
  public PyComplex(PyType type, double real, double imag) {
    super(type);
    this.real = real;
    this.imag = imag;
  }

  public double real() {
    return real;
  }

  public double imag() {
    return imag;
  }
}
