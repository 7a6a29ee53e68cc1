package org.krait.lower;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.ComplexConstant;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Operator;

/** Evaluates operators on complex constants; a float is no complex number here. */
// CPython: complexobject.c
final class ComplexFolder {
  private static final int MOST_MULTIPLICATIONS = 100;

  private ComplexFolder() {}

  /** The constant for a complex number: an Imaginary where a literal could have made it. */
  static Object normal(double real, double imaginary) {
    boolean literal = Double.doubleToRawLongBits(real) == 0;
    return literal ? new Imaginary(imaginary) : new ComplexConstant(real, imaginary);
  }

  static @Nullable Object binary(Operator op, ComplexConstant a, ComplexConstant b) {
    return switch (op) {
      case Add -> normal(a.real() + b.real(), a.imaginary() + b.imaginary());
      case Sub -> normal(a.real() - b.real(), a.imaginary() - b.imaginary());
      case Mult ->
          normal(
              a.real() * b.real() - a.imaginary() * b.imaginary(),
              a.real() * b.imaginary() + a.imaginary() * b.real());
      case Div -> divide(a.real(), a.imaginary(), b);
      case Pow -> power(a, b);
      default -> null;
    };
  }

  static @Nullable Object binary(Operator op, ComplexConstant a, double b) {
    return switch (op) {
      case Add -> normal(a.real() + b, a.imaginary());
      case Sub -> normal(a.real() - b, a.imaginary());
      case Mult -> normal(a.real() * b, a.imaginary() * b);
      case Div -> b == 0 ? null : normal(a.real() / b, a.imaginary() / b);
      case Pow -> power(a, new ComplexConstant(b, 0.0));
      default -> null;
    };
  }

  static @Nullable Object binary(Operator op, double a, ComplexConstant b) {
    return switch (op) {
      case Add -> normal(a + b.real(), b.imaginary());
      case Sub -> normal(a - b.real(), -b.imaginary());
      case Mult -> normal(a * b.real(), a * b.imaginary());
      case Div -> divide(a, 0.0, b);
      case Pow -> power(new ComplexConstant(a, 0.0), b);
      default -> null;
    };
  }

  /** Divides by the larger part of the divisor first, so that nothing overflows on the way. */
  // CPython: complexobject.c _Py_c_quot
  private static @Nullable Object divide(double real, double imaginary, ComplexConstant b) {
    if (b.real() == 0 && b.imaginary() == 0) {
      return null;
    }
    if (Math.abs(b.real()) >= Math.abs(b.imaginary())) {
      double ratio = b.imaginary() / b.real();
      double divisor = b.real() + b.imaginary() * ratio;
      return normal((real + imaginary * ratio) / divisor, (imaginary - real * ratio) / divisor);
    }
    double ratio = b.real() / b.imaginary();
    double divisor = b.real() * ratio + b.imaginary();
    return normal((real * ratio + imaginary) / divisor, (imaginary * ratio - real) / divisor);
  }

  // CPython: complexobject.c complex_pow
  private static @Nullable Object power(ComplexConstant a, ComplexConstant b) {
    boolean integral = b.imaginary() == 0 && b.real() == Math.floor(b.real());
    if (integral && Math.abs(b.real()) <= MOST_MULTIPLICATIONS) {
      ComplexConstant power = power(a, (int) Math.abs(b.real()));
      return b.real() > 0 ? normal(power.real(), power.imaginary()) : divide(1.0, 0.0, power);
    }
    return a.real() == 0 && a.imaginary() == 0 ? powerOfZero(b) : polarPower(a, b);
  }

  // CPython: complexobject.c c_powu
  private static ComplexConstant power(ComplexConstant base, int exponent) {
    ComplexConstant result = new ComplexConstant(1.0, 0.0);
    ComplexConstant square = base;
    for (int bits = exponent; bits > 0; bits >>= 1) {
      result = (bits & 1) != 0 ? product(result, square) : result;
      square = product(square, square);
    }
    return result;
  }

  private static ComplexConstant product(ComplexConstant a, ComplexConstant b) {
    return new ComplexConstant(
        a.real() * b.real() - a.imaginary() * b.imaginary(),
        a.real() * b.imaginary() + a.imaginary() * b.real());
  }

  private static @Nullable Object powerOfZero(ComplexConstant exponent) {
    return exponent.imaginary() != 0 || exponent.real() < 0 ? null : normal(0.0, 0.0);
  }

  // CPython: complexobject.c _Py_c_pow
  private static @Nullable Object polarPower(ComplexConstant a, ComplexConstant b) {
    double size = Math.hypot(a.real(), a.imaginary());
    double angle = Math.atan2(a.imaginary(), a.real());
    double length = Math.pow(size, b.real());
    double phase = angle * b.real();
    if (b.imaginary() != 0) {
      length *= Math.exp(-angle * b.imaginary());
      phase += b.imaginary() * Math.log(size);
    }
    return Double.isInfinite(length)
        ? null
        : normal(length * Math.cos(phase), length * Math.sin(phase));
  }
}
