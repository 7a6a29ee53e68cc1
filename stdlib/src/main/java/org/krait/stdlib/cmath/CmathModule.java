package org.krait.stdlib.cmath;

import static org.krait.stdlib.cmath.ComplexHyperbolics.turned;
import static org.krait.stdlib.cmath.ComplexHyperbolics.turnedBack;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.ComplexArithmetic;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.types.ComplexConversion;

/// This module provides access to mathematical functions for complex
/// numbers.
@PyModule("cmath")
public final class CmathModule {
  @PyConstant static final double e = Math.E;
  @PyConstant static final double inf = Double.POSITIVE_INFINITY;
  @PyConstant static final double nan = Double.NaN;
  @PyConstant static final double pi = Math.PI;
  @PyConstant static final double tau = 2 * Math.PI;

  @PyConstant
  static Object infj() {
    return new PyComplex(0, Double.POSITIVE_INFINITY);
  }

  @PyConstant
  static Object nanj() {
    return new PyComplex(0, Double.NaN);
  }

  private static PyComplex complex(Object z) {
    return ComplexConversion.ofNumber(z);
  }

  /// Return the arc cosine of z.
  @PyFunction("(z, /)")
  static Object acos(Object z) {
    return ComplexFunctions.acos(complex(z));
  }

  /// Return the inverse hyperbolic cosine of z.
  @PyFunction("(z, /)")
  static Object acosh(Object z) {
    return ComplexFunctions.acosh(complex(z));
  }

  /// Return the arc sine of z.
  @PyFunction("(z, /)")
  static Object asin(Object z) {
    return turnedBack(ComplexFunctions.asinh(turned(complex(z))));
  }

  /// Return the inverse hyperbolic sine of z.
  @PyFunction("(z, /)")
  static Object asinh(Object z) {
    return ComplexFunctions.asinh(complex(z));
  }

  /// Return the arc tangent of z.
  @PyFunction("(z, /)")
  static Object atan(Object z) {
    return turnedBack(ComplexFunctions.atanh(turned(complex(z))));
  }

  /// Return the inverse hyperbolic tangent of z.
  @PyFunction("(z, /)")
  static Object atanh(Object z) {
    return ComplexFunctions.atanh(complex(z));
  }

  /// Return the cosine of z.
  @PyFunction("(z, /)")
  static Object cos(Object z) {
    return ComplexHyperbolics.cosh(turned(complex(z)));
  }

  /// Return the hyperbolic cosine of z.
  @PyFunction("(z, /)")
  static Object cosh(Object z) {
    return ComplexHyperbolics.cosh(complex(z));
  }

  /// Return the exponential value e**z.
  @PyFunction("(z, /)")
  static Object exp(Object z) {
    return ComplexFunctions.exp(complex(z));
  }

  /// Determine whether two complex numbers are close in value.
  ///
  ///   rel_tol
  ///     maximum difference for being considered "close", relative to the
  ///     magnitude of the input values
  ///   abs_tol
  ///     maximum difference for being considered "close", regardless of the
  ///     magnitude of the input values
  ///
  /// Return True if a is close in value to b, and False otherwise.
  ///
  /// For the values to be considered close, the difference between them must be
  /// smaller than at least one of the tolerances.
  ///
  /// -inf, inf and NaN behave similarly to the IEEE 754 Standard. That is, NaN is
  /// not close to anything, even itself. inf and -inf are only close to themselves.
  @PyFunction("(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
  static boolean isclose(Object a, Object b, double rel_tol, double abs_tol) {
    if (rel_tol < 0 || abs_tol < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    PyComplex x = complex(a);
    PyComplex y = complex(b);
    if (x.real() == y.real() && x.imag() == y.imag()) {
      return true;
    }
    if (isinf(x) || isinf(y)) {
      return false;
    }
    double difference = size(ComplexArithmetic.subtract(x, y));
    return difference <= rel_tol * size(y)
        || difference <= rel_tol * size(x)
        || difference <= abs_tol;
  }

  private static double size(PyComplex z) {
    return Math.hypot(z.real(), z.imag());
  }

  /// Return True if both the real and imaginary parts of z are finite, else False.
  @PyFunction("(z, /)")
  static boolean isfinite(Object z) {
    PyComplex w = complex(z);
    return Double.isFinite(w.real()) && Double.isFinite(w.imag());
  }

  /// Checks if the real or imaginary part of z is infinite.
  @PyFunction("(z, /)")
  static boolean isinf(Object z) {
    PyComplex w = complex(z);
    return Double.isInfinite(w.real()) || Double.isInfinite(w.imag());
  }

  /// Checks if the real or imaginary part of z not a number (NaN).
  @PyFunction("(z, /)")
  static boolean isnan(Object z) {
    PyComplex w = complex(z);
    return Double.isNaN(w.real()) || Double.isNaN(w.imag());
  }

  /// log(z[, base]) -> the logarithm of z to the given base.
  ///
  /// If the base is not specified, returns the natural logarithm (base e) of z.
  @PyFunction("(z, base=<unrepresentable>, /)")
  static Object log(Object z, @Nullable Object base) {
    return base == null
        ? ComplexFunctions.log(complex(z))
        : ComplexFunctions.log(complex(z), complex(base));
  }

  /// Return the base-10 logarithm of z.
  @PyFunction("(z, /)")
  static Object log10(Object z) {
    return ComplexFunctions.log10(complex(z));
  }

  /// Return argument, also known as the phase angle, of a complex.
  @PyFunction("(z, /)")
  static double phase(Object z) {
    PyComplex w = complex(z);
    return Math.atan2(w.imag(), w.real());
  }

  /// Convert a complex from rectangular coordinates to polar coordinates.
  ///
  /// r is the distance from 0 and phi the phase angle.
  @PyFunction("(z, /)")
  static Object polar(Object z) {
    PyComplex w = complex(z);
    double size = Math.hypot(w.real(), w.imag());
    if (Double.isInfinite(size) && Double.isFinite(w.real()) && Double.isFinite(w.imag())) {
      throw Errors.overflowError("math range error");
    }
    return PyTuple.of(size, Math.atan2(w.imag(), w.real()));
  }

  /// Convert from polar coordinates to rectangular coordinates.
  @PyFunction("(r, phi, /)")
  static Object rect(double r, double phi) {
    if (Double.isInfinite(r) && Double.isFinite(phi) && phi != 0) {
      return new PyComplex(r * Math.cos(phi), r * Math.sin(phi));
    }
    PyComplex special = SpecialValues.RECT.of(r, phi);
    if (special != null) {
      return special;
    }
    return phi == 0
        ? new PyComplex(r, r * phi)
        : new PyComplex(r * Math.cos(phi), r * Math.sin(phi));
  }

  /// Return the sine of z.
  @PyFunction("(z, /)")
  static Object sin(Object z) {
    return turnedBack(ComplexHyperbolics.sinh(turned(complex(z))));
  }

  /// Return the hyperbolic sine of z.
  @PyFunction("(z, /)")
  static Object sinh(Object z) {
    return ComplexHyperbolics.sinh(complex(z));
  }

  /// Return the square root of z.
  @PyFunction("(z, /)")
  static Object sqrt(Object z) {
    return ComplexFunctions.sqrt(complex(z));
  }

  /// Return the tangent of z.
  @PyFunction("(z, /)")
  static Object tan(Object z) {
    return turnedBack(ComplexHyperbolics.tanh(turned(complex(z))));
  }

  /// Return the hyperbolic tangent of z.
  @PyFunction("(z, /)")
  static Object tanh(Object z) {
    return ComplexHyperbolics.tanh(complex(z));
  }
}
