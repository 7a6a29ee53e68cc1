package org.krait.runtime.number;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyComplex;

/** Arithmetic of complex numbers, and of complex with real ones. */
// CPython: complexobject.c
public final class ComplexArithmetic {
  private static final int MOST_SMALL_POWER = 100;

  private ComplexArithmetic() {}

  public static PyComplex add(PyComplex a, PyComplex b) {
    return new PyComplex(a.real() + b.real(), a.imag() + b.imag());
  }

  public static PyComplex add(PyComplex a, double b) {
    return new PyComplex(a.real() + b, a.imag());
  }

  public static PyComplex add(double a, PyComplex b) {
    return new PyComplex(a + b.real(), b.imag());
  }

  public static PyComplex subtract(PyComplex a, PyComplex b) {
    return new PyComplex(a.real() - b.real(), a.imag() - b.imag());
  }

  public static PyComplex subtract(PyComplex a, double b) {
    return new PyComplex(a.real() - b, a.imag());
  }

  public static PyComplex subtract(double a, PyComplex b) {
    return new PyComplex(a - b.real(), -b.imag());
  }

  public static PyComplex multiply(PyComplex a, double b) {
    return new PyComplex(a.real() * b, a.imag() * b);
  }

  public static PyComplex multiply(double a, PyComplex b) {
    return new PyComplex(a * b.real(), a * b.imag());
  }

  /** The product, with infinities recovered where the plain formula gives NaN. */
  // CPython: complexobject.c _Py_c_prod (C11 Annex G.5.1)
  public static PyComplex multiply(PyComplex z, PyComplex w) {
    double a = z.real();
    double b = z.imag();
    double c = w.real();
    double d = w.imag();
    double real = a * c - b * d;
    double imag = a * d + b * c;
    if (Double.isNaN(real) && Double.isNaN(imag)) {
      boolean recalculate = false;
      if (Double.isInfinite(a) || Double.isInfinite(b)) {
        a = unit(a);
        b = unit(b);
        c = withoutNan(c);
        d = withoutNan(d);
        recalculate = true;
      }
      if (Double.isInfinite(c) || Double.isInfinite(d)) {
        c = unit(c);
        d = unit(d);
        a = withoutNan(a);
        b = withoutNan(b);
        recalculate = true;
      }
      if (!recalculate
          && (Double.isInfinite(a * c)
              || Double.isInfinite(b * d)
              || Double.isInfinite(a * d)
              || Double.isInfinite(b * c))) {
        a = withoutNan(a);
        b = withoutNan(b);
        c = withoutNan(c);
        d = withoutNan(d);
        recalculate = true;
      }
      if (recalculate) {
        real = Double.POSITIVE_INFINITY * (a * c - b * d);
        imag = Double.POSITIVE_INFINITY * (a * d + b * c);
      }
    }
    return new PyComplex(real, imag);
  }

  /** One for infinity, zero for what is finite, with the sign. */
  private static double unit(double x) {
    return Math.copySign(Double.isInfinite(x) ? 1.0 : 0.0, x);
  }

  private static double withoutNan(double x) {
    return Double.isNaN(x) ? Math.copySign(0.0, x) : x;
  }

  public static PyComplex divide(PyComplex a, double b) {
    if (b == 0) {
      throw Errors.zeroDivisionError("division by zero");
    }
    return new PyComplex(a.real() / b, a.imag() / b);
  }

  public static PyComplex divide(double a, PyComplex b) {
    return divide(new PyComplex(a, 0), b, true);
  }

  public static PyComplex divide(PyComplex a, PyComplex b) {
    return divide(a, b, false);
  }

  // CPython: complexobject.c _Py_c_quot, _Py_rc_quot
  private static PyComplex divide(PyComplex z, PyComplex w, boolean isReal) {
    double a = z.real();
    double b = z.imag();
    double c = w.real();
    double d = w.imag();
    double real;
    double imag;
    if (Math.abs(c) >= Math.abs(d)) {
      if (c == 0 && d == 0) {
        throw Errors.zeroDivisionError("division by zero");
      }
      double ratio = d / c;
      double scale = c + d * ratio;
      real = isReal ? a / scale : (a + b * ratio) / scale;
      imag = isReal ? -a * ratio / scale : (b - a * ratio) / scale;
    } else if (Math.abs(d) >= Math.abs(c)) {
      double ratio = c / d;
      double scale = c * ratio + d;
      real = isReal ? a * ratio / scale : (a * ratio + b) / scale;
      imag = isReal ? -a / scale : (b * ratio - a) / scale;
    } else {
      real = Double.NaN;
      imag = Double.NaN;
    }
    if (Double.isNaN(real) && Double.isNaN(imag)) {
      return recovered(a, b, c, d, isReal);
    }
    return new PyComplex(real, imag);
  }

  /** The quotient where infinities made the plain formula NaN. */
  // C11 Annex G.5.2
  private static PyComplex recovered(double a, double b, double c, double d, boolean isReal) {
    if (!isReal
        && (Double.isInfinite(a) || Double.isInfinite(b))
        && Double.isFinite(c)
        && Double.isFinite(d)) {
      double x = unit(a);
      double y = unit(b);
      return new PyComplex(
          Double.POSITIVE_INFINITY * (x * c + y * d), Double.POSITIVE_INFINITY * (y * c - x * d));
    }
    if ((Double.isInfinite(c) || Double.isInfinite(d))
        && Double.isFinite(a)
        && Double.isFinite(b)) {
      double x = unit(c);
      double y = unit(d);
      return isReal
          ? new PyComplex(0.0 * (a * x), 0.0 * (-a * y))
          : new PyComplex(0.0 * (a * x + b * y), 0.0 * (b * x - a * y));
    }
    return new PyComplex(Double.NaN, Double.NaN);
  }

  /** {@code (a+bj) ** (c+dj)}. */
  // CPython: complexobject.c complex_pow
  public static PyComplex power(double a, double b, double c, double d) {
    PyComplex result;
    if (c == 0 && d == 0) {
      result = new PyComplex(1, 0);
    } else if (d == 0 && c == Math.floor(c) && Math.abs(c) <= MOST_SMALL_POWER) {
      result = integerPower(new PyComplex(a, b), (int) c);
    } else if (a == 0 && b == 0) {
      if (d != 0 || c < 0) {
        throw zeroToNegative();
      }
      result = new PyComplex(0, 0);
    } else {
      result = generalPower(a, b, c, d);
    }
    if (Double.isInfinite(result.real()) || Double.isInfinite(result.imag())) {
      throw Errors.overflowError("complex exponentiation");
    }
    return result;
  }

  private static RuntimeException zeroToNegative() {
    return Errors.zeroDivisionError("zero to a negative or complex power");
  }

  // CPython: complexobject.c c_powi, c_powu
  private static PyComplex integerPower(PyComplex x, int n) {
    if (n > 0) {
      return unsignedPower(x, n);
    }
    if (x.real() == 0 && x.imag() == 0) {
      throw zeroToNegative();
    }
    return divide(new PyComplex(1, 0), unsignedPower(x, -n));
  }

  private static PyComplex unsignedPower(PyComplex x, int n) {
    PyComplex result = new PyComplex(1, 0);
    PyComplex square = x;
    for (int mask = 1; mask > 0 && n >= mask; mask <<= 1) {
      if ((n & mask) != 0) {
        result = multiply(result, square);
      }
      square = multiply(square, square);
    }
    return result;
  }

  // CPython: complexobject.c _Py_c_pow
  private static PyComplex generalPower(double a, double b, double c, double d) {
    double abs = Math.hypot(a, b);
    double length = Math.pow(abs, c);
    double at = Math.atan2(b, a);
    double phase = at * c;
    if (d != 0) {
      length *= Math.exp(-at * d);
      phase += d * Math.log(abs);
    }
    return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
  }

  // CPython: complexobject.c _Py_c_abs
  public static double absolute(PyComplex z) {
    double result = Math.hypot(z.real(), z.imag());
    if (Double.isInfinite(result) && Double.isFinite(z.real()) && Double.isFinite(z.imag())) {
      throw Errors.overflowError("absolute value too large");
    }
    return result;
  }
}
