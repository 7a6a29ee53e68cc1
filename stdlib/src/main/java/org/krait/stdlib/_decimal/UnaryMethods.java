package org.krait.stdlib._decimal;

import org.krait.annotations.PyMethod;
import org.krait.runtime.object.PyType;

/** The methods of a number with no other operand. */
abstract class UnaryMethods extends BinaryMethods {
  UnaryMethods(PyType type, DecimalValue value) {
    super(type, value);
  }

  /// Return the value of the (natural) exponential function e**x at the given
  /// number.  The function always uses the ROUND_HALF_EVEN mode and the result
  /// is correctly rounded.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  Object exp(Object context) {
    return unary(context, Transcendental::exp);
  }

  /// Return the natural (base e) logarithm of the operand. The function always
  /// uses the ROUND_HALF_EVEN mode and the result is correctly rounded.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  Object ln(Object context) {
    return unary(context, Transcendental::ln);
  }

  /// Return the base ten logarithm of the operand. The function always uses the
  /// ROUND_HALF_EVEN mode and the result is correctly rounded.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  Object log10(Object context) {
    return unary(context, Transcendental::log10);
  }

  /// Return the largest number representable in the given context (or in the
  /// current default context if no context is given) that is smaller than the
  /// given operand.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  Object next_minus(Object context) {
    return unary(context, Neighbours::nextMinus);
  }

  /// Return the smallest number representable in the given context (or in the
  /// current default context if no context is given) that is larger than the
  /// given operand.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  Object next_plus(Object context) {
    return unary(context, Neighbours::nextPlus);
  }

  /// Normalize the number by stripping the rightmost trailing zeros and
  /// converting any result equal to Decimal('0') to Decimal('0e0').  Used
  /// for producing canonical values for members of an equivalence class.
  /// For example, Decimal('32.100') and Decimal('0.321000e+2') both normalize
  /// to the equivalent value Decimal('32.1').
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  Object normalize(Object context) {
    return unary(context, Scaling::normalize);
  }

  /// Return the square root of the argument to full precision. The result is
  /// correctly rounded using the ROUND_HALF_EVEN rounding mode.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  Object sqrt(Object context) {
    return unary(context, Arithmetic::sqrt);
  }

  /// For a non-zero number, return the adjusted exponent of the operand as a
  /// Decimal instance.  If the operand is a zero, then Decimal('-Infinity') is
  /// returned and the DivisionByZero condition is raised. If the operand is
  /// an infinity then Decimal('Infinity') is returned.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  Object logb(Object context) {
    return unary(context, Scaling::logb);
  }

  /// Invert all its digits.
  ///
  /// The self must be logical number.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  Object logical_invert(Object context) {
    return unary(context, LogicalDigits::invert);
  }

  /// Identical to the to_integral_value() method.  The to_integral() name has been
  /// kept for compatibility with older versions.
  ///
  ///
  @PyMethod(value = "(self, /, rounding=None, context=None)", parsedAs = "function")
  Object to_integral(Object rounding, Object context) {
    return toIntegral(rounding, context, false);
  }

  /// Round to the nearest integer without signaling Inexact or Rounded.  The
  /// rounding mode is determined by the rounding parameter if given, else by
  /// the given context. If neither parameter is given, then the rounding mode
  /// of the current default context is used.
  ///
  ///
  @PyMethod(value = "(self, /, rounding=None, context=None)", parsedAs = "function")
  Object to_integral_value(Object rounding, Object context) {
    return toIntegral(rounding, context, false);
  }

  /// Round to the nearest integer, signaling Inexact or Rounded as appropriate if
  /// rounding occurs.  The rounding mode is determined by the rounding parameter
  /// if given, else by the given context. If neither parameter is given, then the
  /// rounding mode of the current default context is used.
  ///
  ///
  @PyMethod(value = "(self, /, rounding=None, context=None)", parsedAs = "function")
  Object to_integral_exact(Object rounding, Object context) {
    return toIntegral(rounding, context, true);
  }

  /// Return True if the argument is a finite number, and False if the argument
  /// is infinite or a NaN.
  ///
  ///
  @PyMethod("(self, /)")
  boolean is_finite() {
    return value().isFinite();
  }

  /// Return True if the argument is either positive or negative infinity and
  /// False otherwise.
  ///
  ///
  @PyMethod("(self, /)")
  boolean is_infinite() {
    return value().isInfinite();
  }

  /// Return True if the argument is a (quiet or signaling) NaN and False
  /// otherwise.
  ///
  ///
  @PyMethod("(self, /)")
  boolean is_nan() {
    return value().isNan();
  }

  /// Return True if the argument is a quiet NaN, and False otherwise.
  ///
  ///
  @PyMethod("(self, /)")
  boolean is_qnan() {
    return value().kind() == DecimalValue.Kind.NAN;
  }

  /// Return True if the argument is a signaling NaN and False otherwise.
  ///
  ///
  @PyMethod("(self, /)")
  boolean is_snan() {
    return value().isSignalingNan();
  }

  /// Return True if the argument has a negative sign and False otherwise.
  /// Note that both zeros and NaNs can carry signs.
  ///
  ///
  @PyMethod("(self, /)")
  boolean is_signed() {
    return value().isNegative();
  }

  /// Return True if the argument is a (positive or negative) zero and False
  /// otherwise.
  ///
  ///
  @PyMethod("(self, /)")
  boolean is_zero() {
    return value().isZero();
  }

  /// Return True if the argument is canonical and False otherwise.  Currently,
  /// a Decimal instance is always canonical, so this operation always returns
  /// True.
  ///
  ///
  @PyMethod("(self, /)")
  boolean is_canonical() {
    return true;
  }

  /// Return True if the argument is a normal finite non-zero number with an
  /// adjusted exponent greater than or equal to Emin. Return False if the
  /// argument is zero, subnormal, infinite or a NaN.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  boolean is_normal(Object context) {
    return NumberClass.isNormal(value(), PyDecimalContext.given(context).settings());
  }

  /// Return True if the argument is subnormal, and False otherwise. A number is
  /// subnormal if it is non-zero, finite, and has an adjusted exponent less
  /// than Emin.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  boolean is_subnormal(Object context) {
    return NumberClass.isSubnormal(value(), PyDecimalContext.given(context).settings());
  }

  /// Return a string describing the class of the operand.  The returned value
  /// is one of the following ten strings:
  ///
  ///     * '-Infinity', indicating that the operand is negative infinity.
  ///     * '-Normal', indicating that the operand is a negative normal number.
  ///     * '-Subnormal', indicating that the operand is negative and subnormal.
  ///     * '-Zero', indicating that the operand is a negative zero.
  ///     * '+Zero', indicating that the operand is a positive zero.
  ///     * '+Subnormal', indicating that the operand is positive and subnormal.
  ///     * '+Normal', indicating that the operand is a positive normal number.
  ///     * '+Infinity', indicating that the operand is positive infinity.
  ///     * 'NaN', indicating that the operand is a quiet NaN (Not a Number).
  ///     * 'sNaN', indicating that the operand is a signaling NaN.
  ///
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  String number_class(Object context) {
    return NumberClass.of(value(), PyDecimalContext.given(context).settings());
  }
}
