package org.krait.stdlib.cmath;

import org.krait.runtime.object.PyComplex;

/** Hyperbolic functions of complex numbers. */
// CPython: cmathmodule.c cmath_cosh_impl, cmath_sinh_impl, cmath_tanh_impl
final class ComplexHyperbolics {
  private ComplexHyperbolics() {}

  private static boolean endsInfinite(PyComplex z) {
    return Double.isInfinite(z.real()) && Double.isFinite(z.imag()) && z.imag() != 0;
  }

  static PyComplex cosh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (endsInfinite(z)) {
      double size = Double.POSITIVE_INFINITY;
      return new PyComplex(Math.copySign(size, Math.cos(y)), x * Math.sin(y));
    }
    PyComplex special = SpecialValues.COSH.of(x, y);
    if (special != null) {
      return special;
    }
    if (Math.abs(x) > ComplexFunctions.LOG_LARGE) {
      double less = x - Math.copySign(1, x);
      return ComplexFunctions.inRange(
          Math.cos(y) * StrictMath.cosh(less) * Math.E,
          Math.sin(y) * StrictMath.sinh(less) * Math.E);
    }
    return ComplexFunctions.inRange(
        Math.cos(y) * StrictMath.cosh(x), Math.sin(y) * StrictMath.sinh(x));
  }

  static PyComplex sinh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (endsInfinite(z)) {
      return new PyComplex(x * Math.cos(y), Double.POSITIVE_INFINITY * Math.sin(y));
    }
    PyComplex special = SpecialValues.SINH.of(x, y);
    if (special != null) {
      return special;
    }
    if (Math.abs(x) > ComplexFunctions.LOG_LARGE) {
      double less = x - Math.copySign(1, x);
      return ComplexFunctions.inRange(
          Math.cos(y) * StrictMath.sinh(less) * Math.E,
          Math.sin(y) * StrictMath.cosh(less) * Math.E);
    }
    return ComplexFunctions.inRange(
        Math.cos(y) * StrictMath.sinh(x), Math.sin(y) * StrictMath.cosh(x));
  }

  static PyComplex tanh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (endsInfinite(z)) {
      return new PyComplex(Math.signum(x), Math.copySign(0.0, 2.0 * Math.sin(y) * Math.cos(y)));
    }
    PyComplex special = SpecialValues.TANH.of(x, y);
    if (special != null) {
      return special;
    }
    if (Math.abs(x) > ComplexFunctions.LOG_LARGE) {
      return new PyComplex(
          Math.signum(x), 4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
    }
    double tx = StrictMath.tanh(x);
    double ty = Math.tan(y);
    double cx = 1 / StrictMath.cosh(x);
    double product = tx * ty;
    double scale = 1 + product * product;
    return new PyComplex(tx * (1 + ty * ty) / scale, ty / scale * cx * cx);
  }

  /** {@code -i f(i z)} and {@code f(i z)} turn these into the trigonometric functions. */
  static PyComplex turned(PyComplex z) {
    return new PyComplex(-z.imag(), z.real());
  }

  /** The way back from {@link #turned}. */
  static PyComplex turnedBack(PyComplex z) {
    return new PyComplex(z.imag(), -z.real());
  }
}
