package org.krait.stdlib._decimal;

import org.krait.annotations.PyMethod;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyType;

/** What a context does with one number. */
abstract class ContextUnaryMethods extends ContextBinaryMethods {
  ContextUnaryMethods(PyType type) {
    super(type);
  }

  /// Return e ** x.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object exp(Object x) {
    return unary(x, Transcendental::exp);
  }

  /// Return the natural (base e) logarithm of x.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object ln(Object x) {
    return unary(x, Transcendental::ln);
  }

  /// Return the base 10 logarithm of x.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object log10(Object x) {
    return unary(x, Transcendental::log10);
  }

  /// Return the largest representable number smaller than x.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object next_minus(Object x) {
    return unary(x, Neighbours::nextMinus);
  }

  /// Return the smallest representable number larger than x.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object next_plus(Object x) {
    return unary(x, Neighbours::nextPlus);
  }

  /// Reduce x to its simplest form. Alias for reduce(x).
  ///
  ///
  @PyMethod("(self, x, /)")
  Object normalize(Object x) {
    return unary(x, Scaling::normalize);
  }

  /// Square root of a non-negative number to context precision.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object sqrt(Object x) {
    return unary(x, Arithmetic::sqrt);
  }

  /// Return the exponent of the magnitude of the operand's MSD.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object logb(Object x) {
    return unary(x, Scaling::logb);
  }

  /// Invert all the digits in the operand.
  ///
  /// The operand must be a logical number.
  ///
  ///     >>> ExtendedContext.logical_invert(Decimal('0'))
  ///     Decimal('111111111')
  ///     >>> ExtendedContext.logical_invert(Decimal('1'))
  ///     Decimal('111111110')
  ///     >>> ExtendedContext.logical_invert(Decimal('111111111'))
  ///     Decimal('0')
  ///     >>> ExtendedContext.logical_invert(Decimal('101010101'))
  ///     Decimal('10101010')
  ///     >>> ExtendedContext.logical_invert(1101)
  ///     Decimal('111110010')
  ///
  ///
  @PyMethod("(self, x, /)")
  Object logical_invert(Object x) {
    return unary(x, LogicalDigits::invert);
  }

  /// Return the absolute value of x.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object abs(Object x) {
    return unary(x, Arithmetic::abs);
  }

  /// Minus corresponds to the unary prefix minus operator in Python, but applies
  /// the context to the result.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object minus(Object x) {
    return unary(x, Arithmetic::minus);
  }

  /// Plus corresponds to the unary prefix plus operator in Python, but applies
  /// the context to the result.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object plus(Object x) {
    return unary(x, Arithmetic::plus);
  }

  /// Identical to to_integral_value(x).
  ///
  ///
  @PyMethod("(self, x, /)")
  Object to_integral(Object x) {
    return unary(x, (a, s) -> Scaling.toIntegral(a, false, s));
  }

  /// Round to an integer.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object to_integral_value(Object x) {
    return unary(x, (a, s) -> Scaling.toIntegral(a, false, s));
  }

  /// Round to an integer. Signal if the result is rounded or inexact.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object to_integral_exact(Object x) {
    return unary(x, (a, s) -> Scaling.toIntegral(a, true, s));
  }

  /// Return a copy of x with the sign set to 0.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object copy_abs(Object x) {
    return unary(x, (a, s) -> a.absolute());
  }

  /// Return a copy of x with the sign inverted.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object copy_negate(Object x) {
    return unary(x, (a, s) -> a.negated());
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  Object _apply(Object object) {
    return unary(object, (a, s) -> s.finish(a));
  }

  /// Return True if x is finite, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_finite(Object x) {
    return operand(x).isFinite();
  }

  /// Return True if x is infinite, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_infinite(Object x) {
    return operand(x).isInfinite();
  }

  /// Return True if x is a qNaN or sNaN, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_nan(Object x) {
    return operand(x).isNan();
  }

  /// Return True if x is a quiet NaN, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_qnan(Object x) {
    return operand(x).kind() == DecimalValue.Kind.NAN;
  }

  /// Return True if x is a signaling NaN, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_snan(Object x) {
    return operand(x).isSignalingNan();
  }

  /// Return True if x is negative, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_signed(Object x) {
    return operand(x).isNegative();
  }

  /// Return True if x is a zero, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_zero(Object x) {
    return operand(x).isZero();
  }

  /// Return True if x is canonical, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_canonical(Object x) {
    if (!(x instanceof PyDecimal)) {
      throw Errors.typeError("argument must be a Decimal");
    }
    return true;
  }

  /// Return a new instance of x.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object canonical(Object x) {
    if (!(x instanceof PyDecimal)) {
      throw Errors.typeError("argument must be a Decimal");
    }
    return x;
  }

  /// Return a copy of Decimal x.
  ///
  ///
  @PyMethod("(self, x, /)")
  Object copy_decimal(Object x) {
    return DecimalConversion.operand(x, self());
  }

  /// Return True if x is a normal number, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_normal(Object x) {
    return NumberClass.isNormal(operand(x), settings());
  }

  /// Return True if x is subnormal, False otherwise.
  ///
  ///
  @PyMethod("(self, x, /)")
  boolean is_subnormal(Object x) {
    return NumberClass.isSubnormal(operand(x), settings());
  }

  /// Return an indication of the class of x.
  ///
  ///
  @PyMethod("(self, x, /)")
  String number_class(Object x) {
    return NumberClass.of(operand(x), settings());
  }

  /// Convert a number to a string using scientific notation.
  ///
  ///
  @PyMethod("(self, x, /)")
  String to_sci_string(Object x) {
    return DecimalText.scientific(operand(x), settings().capitals);
  }

  /// Convert a number to a string, using engineering notation.
  ///
  ///
  @PyMethod("(self, x, /)")
  String to_eng_string(Object x) {
    return DecimalText.engineering(operand(x), settings().capitals);
  }
}
