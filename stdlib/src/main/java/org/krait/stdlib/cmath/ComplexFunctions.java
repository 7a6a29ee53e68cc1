package org.krait.stdlib.cmath;

import org.krait.runtime.error.Errors;
import org.krait.runtime.number.ComplexArithmetic;
import org.krait.runtime.number.ElementaryFunctions;
import org.krait.runtime.object.PyComplex;

/** Exponential, logarithm, roots and inverse functions of complex numbers. */
// CPython: cmathmodule.c
final class ComplexFunctions {
  static final double LARGE = Double.MAX_VALUE / 4;
  static final double LOG_LARGE = Math.log(LARGE);
  private static final double ROOT_OF_LARGE = Math.sqrt(LARGE);
  private static final double ROOT_OF_SMALLEST = Math.sqrt(Double.MIN_NORMAL);
  private static final double LN_2 = 0.6931471805599453;
  private static final double LN_10 = 2.302585092994046;

  private ComplexFunctions() {}

  private static boolean isLarge(PyComplex z) {
    return Math.abs(z.real()) > LARGE || Math.abs(z.imag()) > LARGE;
  }

  private static double logOfHalves(PyComplex z) {
    return Math.log(Math.hypot(z.real() / 2, z.imag() / 2)) + LN_2 * 2;
  }

  static PyComplex acos(PyComplex z) {
    PyComplex special = SpecialValues.ACOS.of(z.real(), z.imag());
    if (special != null) {
      return special;
    }
    if (isLarge(z)) {
      double log = logOfHalves(z);
      double imag = z.real() < 0 ? -Math.copySign(log, z.imag()) : Math.copySign(log, -z.imag());
      return new PyComplex(Math.atan2(Math.abs(z.imag()), z.real()), imag);
    }
    PyComplex s = sqrt(new PyComplex(1 - z.real(), -z.imag()));
    PyComplex t = sqrt(new PyComplex(1 + z.real(), z.imag()));
    return new PyComplex(
        2 * Math.atan2(s.real(), t.real()),
        ElementaryFunctions.asinh(t.real() * s.imag() - t.imag() * s.real()));
  }

  static PyComplex acosh(PyComplex z) {
    PyComplex special = SpecialValues.ACOSH.of(z.real(), z.imag());
    if (special != null) {
      return special;
    }
    if (isLarge(z)) {
      return new PyComplex(logOfHalves(z), Math.atan2(z.imag(), z.real()));
    }
    PyComplex s = sqrt(new PyComplex(z.real() - 1, z.imag()));
    PyComplex t = sqrt(new PyComplex(z.real() + 1, z.imag()));
    return new PyComplex(
        ElementaryFunctions.asinh(s.real() * t.real() + s.imag() * t.imag()),
        2 * Math.atan2(s.imag(), t.real()));
  }

  static PyComplex asinh(PyComplex z) {
    PyComplex special = SpecialValues.ASINH.of(z.real(), z.imag());
    if (special != null) {
      return special;
    }
    if (isLarge(z)) {
      double log = logOfHalves(z);
      double real = z.imag() >= 0 ? Math.copySign(log, z.real()) : -Math.copySign(log, -z.real());
      return new PyComplex(real, Math.atan2(z.imag(), Math.abs(z.real())));
    }
    PyComplex s = sqrt(new PyComplex(1 + z.imag(), -z.real()));
    PyComplex t = sqrt(new PyComplex(1 - z.imag(), z.real()));
    return new PyComplex(
        ElementaryFunctions.asinh(s.real() * t.imag() - t.real() * s.imag()),
        Math.atan2(z.imag(), s.real() * t.real() - s.imag() * t.imag()));
  }

  static PyComplex atanh(PyComplex z) {
    PyComplex special = SpecialValues.ATANH.of(z.real(), z.imag());
    if (special != null) {
      return special;
    }
    double x = z.real();
    double y = z.imag();
    if (Math.copySign(1, x) < 0) {
      PyComplex w = atanh(new PyComplex(-x, -y));
      return new PyComplex(-w.real(), -w.imag());
    }
    double a = Math.abs(y);
    if (x > ROOT_OF_LARGE || a > ROOT_OF_LARGE) {
      double h = Math.hypot(x / 2, y / 2);
      return new PyComplex(x / 4 / h / h, -Math.copySign(Math.PI / 2, -y));
    }
    if (x == 1 && a < ROOT_OF_SMALLEST) {
      if (a == 0) {
        throw Errors.valueError("math domain error");
      }
      return new PyComplex(
          -Math.log(Math.sqrt(a) / Math.sqrt(Math.hypot(a, 2))),
          Math.copySign(Math.atan2(2, -a) / 2, y));
    }
    return new PyComplex(
        StrictMath.log1p(4 * x / ((1 - x) * (1 - x) + a * a)) / 4,
        -Math.atan2(-2 * y, (1 - x) * (1 + x) - a * a) / 2);
  }

  static PyComplex exp(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (Double.isInfinite(x) && Double.isFinite(y) && y != 0) {
      double size = x > 0 ? x : 0.0;
      return new PyComplex(Math.copySign(size, Math.cos(y)), Math.copySign(size, Math.sin(y)));
    }
    PyComplex special = SpecialValues.EXP.of(x, y);
    if (special != null) {
      return special;
    }
    if (x > LOG_LARGE) {
      double size = Math.exp(x - 1);
      return inRange(size * Math.cos(y) * Math.E, size * Math.sin(y) * Math.E);
    }
    double size = Math.exp(x);
    return inRange(size * Math.cos(y), size * Math.sin(y));
  }

  /** A result of finite numbers that must be finite. */
  static PyComplex inRange(double real, double imag) {
    if (Double.isInfinite(real) || Double.isInfinite(imag)) {
      throw Errors.overflowError("math range error");
    }
    return new PyComplex(real, imag);
  }

  static PyComplex log(PyComplex z) {
    if (z.real() == 0 && z.imag() == 0) {
      throw Errors.valueError("math domain error");
    }
    return logOrInfinity(z);
  }

  /** The logarithm to a base; that of zero is infinite here. */
  // CPython: cmathmodule.c cmath_log_impl
  static PyComplex log(PyComplex z, PyComplex base) {
    PyComplex divisor = log(base);
    if (divisor.real() == 0 && divisor.imag() == 0) {
      throw Errors.valueError("math domain error");
    }
    return ComplexArithmetic.divide(logOrInfinity(z), divisor);
  }

  // CPython: cmathmodule.c c_log
  private static PyComplex logOrInfinity(PyComplex z) {
    PyComplex special = SpecialValues.LOG.of(z.real(), z.imag());
    if (special != null) {
      return special;
    }
    double x = Math.abs(z.real());
    double y = Math.abs(z.imag());
    double real;
    if (x > LARGE || y > LARGE) {
      real = Math.log(Math.hypot(x / 2, y / 2)) + LN_2;
    } else if (x < Double.MIN_NORMAL && y < Double.MIN_NORMAL) {
      real =
          x == 0 && y == 0
              ? Double.NEGATIVE_INFINITY
              : Math.log(Math.hypot(x * 0x1p53, y * 0x1p53)) - 53 * LN_2;
    } else {
      double h = Math.hypot(x, y);
      double most = Math.max(x, y);
      double least = Math.min(x, y);
      real =
          h >= 0.71 && h <= 1.73
              ? StrictMath.log1p((most - 1) * (most + 1) + least * least) / 2
              : Math.log(h);
    }
    return new PyComplex(real, Math.atan2(z.imag(), z.real()));
  }

  static PyComplex log10(PyComplex z) {
    PyComplex log = log(z);
    return new PyComplex(log.real() / LN_10, log.imag() / LN_10);
  }

  static PyComplex sqrt(PyComplex z) {
    PyComplex special = SpecialValues.SQRT.of(z.real(), z.imag());
    if (special != null) {
      return special;
    }
    if (z.real() == 0 && z.imag() == 0) {
      return new PyComplex(0, z.imag());
    }
    double x = Math.abs(z.real());
    double y = Math.abs(z.imag());
    double s;
    if (x < Double.MIN_NORMAL && y < Double.MIN_NORMAL) {
      x *= 0x1p53;
      s = Math.sqrt(x + Math.hypot(x, y * 0x1p53)) * 0x1p-27;
    } else {
      x /= 8;
      s = 2 * Math.sqrt(x + Math.hypot(x, y / 8));
    }
    double d = y / (2 * s);
    return z.real() >= 0
        ? new PyComplex(s, Math.copySign(d, z.imag()))
        : new PyComplex(d, Math.copySign(s, z.imag()));
  }
}
