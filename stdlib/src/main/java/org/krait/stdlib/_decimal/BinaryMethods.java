package org.krait.stdlib._decimal;

import org.krait.annotations.PyMethod;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;

/** A number, and its methods with other operands. */
abstract class BinaryMethods extends PyInstance {
  private final DecimalValue value;

  BinaryMethods(PyType type, DecimalValue value) {
    super(type);
    this.value = value;
  }

  final DecimalValue value() {
    return value;
  }

  /** An operation on one number. */
  interface Unary {
    DecimalValue apply(DecimalValue a, Settings s);
  }

  /** An operation on two numbers. */
  interface Binary {
    DecimalValue apply(DecimalValue a, DecimalValue b, Settings s);
  }

  final Object unary(Object context, Unary operation) {
    PyDecimalContext c = PyDecimalContext.given(context);
    Settings s = c.settings();
    return c.finished(operation.apply(value, s), s);
  }

  final Object binary(Object other, Object context, Binary operation) {
    PyDecimalContext c = PyDecimalContext.given(context);
    DecimalValue b = DecimalConversion.operand(other, c).value();
    Settings s = c.settings();
    return c.finished(operation.apply(value, b, s), s);
  }

  final Object toIntegral(Object rounding, Object context, boolean tells) {
    PyDecimalContext c = PyDecimalContext.given(context);
    Settings s = c.settings(rounding);
    return c.finished(Scaling.toIntegral(value, tells, s), s);
  }

  /// Compare self to other.  Return a decimal value:
  ///
  ///     a or b is a NaN ==> Decimal('NaN')
  ///     a < b           ==> Decimal('-1')
  ///     a == b          ==> Decimal('0')
  ///     a > b           ==> Decimal('1')
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object compare(Object other, Object context) {
    return binary(other, context, Ordering::compare);
  }

  /// Identical to compare, except that all NaNs signal.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object compare_signal(Object other, Object context) {
    return binary(other, context, Ordering::compareSignal);
  }

  /// Maximum of self and other.  If one operand is a quiet NaN and the other is
  /// numeric, the numeric operand is returned.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object max(Object other, Object context) {
    return binary(other, context, (a, b, s) -> Ordering.max(a, b, false, s));
  }

  /// Similar to the max() method, but the comparison is done using the absolute
  /// values of the operands.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object max_mag(Object other, Object context) {
    return binary(other, context, (a, b, s) -> Ordering.max(a, b, true, s));
  }

  /// Minimum of self and other. If one operand is a quiet NaN and the other is
  /// numeric, the numeric operand is returned.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object min(Object other, Object context) {
    return binary(other, context, (a, b, s) -> Ordering.min(a, b, false, s));
  }

  /// Similar to the min() method, but the comparison is done using the absolute
  /// values of the operands.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object min_mag(Object other, Object context) {
    return binary(other, context, (a, b, s) -> Ordering.min(a, b, true, s));
  }

  /// If the two operands are unequal, return the number closest to the first
  /// operand in the direction of the second operand.  If both operands are
  /// numerically equal, return a copy of the first operand with the sign set
  /// to be the same as the sign of the second operand.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object next_toward(Object other, Object context) {
    return binary(other, context, Neighbours::nextToward);
  }

  /// Return the remainder from dividing self by other.  This differs from
  /// self % other in that the sign of the remainder is chosen so as to minimize
  /// its absolute value. More precisely, the return value is self - n * other
  /// where n is the integer nearest to the exact value of self / other, and
  /// if two integers are equally near then the even one is chosen.
  ///
  /// If the result is zero then its sign will be the sign of self.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object remainder_near(Object other, Object context) {
    return binary(other, context, IntegerQuotient::remainderNear);
  }

  /// Applies an 'and' operation between self and other's digits.
  ///
  /// Both self and other must be logical numbers.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object logical_and(Object other, Object context) {
    return binary(other, context, LogicalDigits::and);
  }

  /// Applies an 'or' operation between self and other's digits.
  ///
  /// Both self and other must be logical numbers.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object logical_or(Object other, Object context) {
    return binary(other, context, LogicalDigits::or);
  }

  /// Applies an 'xor' operation between self and other's digits.
  ///
  /// Both self and other must be logical numbers.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object logical_xor(Object other, Object context) {
    return binary(other, context, LogicalDigits::xor);
  }

  /// Return the result of rotating the digits of the first operand by an amount
  /// specified by the second operand.  The second operand must be an integer in
  /// the range -precision through precision. The absolute value of the second
  /// operand gives the number of places to rotate. If the second operand is
  /// positive then rotation is to the left; otherwise rotation is to the right.
  /// The coefficient of the first operand is padded on the left with zeros to
  /// length precision if necessary. The sign and exponent of the first operand are
  /// unchanged.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object rotate(Object other, Object context) {
    return binary(other, context, Scaling::rotate);
  }

  /// Return the first operand with the exponent adjusted the second.  Equivalently,
  /// return the first operand multiplied by 10**other. The second operand must be
  /// an integer.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object scaleb(Object other, Object context) {
    return binary(other, context, Scaling::scaleb);
  }

  /// Return the result of shifting the digits of the first operand by an amount
  /// specified by the second operand.  The second operand must be an integer in
  /// the range -precision through precision. The absolute value of the second
  /// operand gives the number of places to shift. If the second operand is
  /// positive, then the shift is to the left; otherwise the shift is to the
  /// right. Digits shifted into the coefficient are zeros. The sign and exponent
  /// of the first operand are unchanged.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object shift(Object other, Object context) {
    return binary(other, context, Scaling::shift);
  }

  /// Compare two operands using their abstract representation rather than
  /// their numerical value.  Similar to the compare() method, but the result
  /// gives a total ordering on Decimal instances.  Two Decimal instances with
  /// the same numeric value but different representations compare unequal
  /// in this ordering:
  ///
  ///     >>> Decimal('12.0').compare_total(Decimal('12'))
  ///     Decimal('-1')
  ///
  /// Quiet and signaling NaNs are also included in the total ordering. The result
  /// of this function is Decimal('0') if both operands have the same representation,
  /// Decimal('-1') if the first operand is lower in the total order than the second,
  /// and Decimal('1') if the first operand is higher in the total order than the
  /// second operand. See the specification for details of the total order.
  ///
  /// This operation is unaffected by context and is quiet: no flags are changed
  /// and no rounding is performed. As an exception, the C version may raise
  /// InvalidOperation if the second operand cannot be converted exactly.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object compare_total(Object other, Object context) {
    return binary(other, context, (a, b, s) -> Ordering.ofSign(Ordering.compareTotal(a, b)));
  }

  /// Compare two operands using their abstract representation rather than their
  /// value as in compare_total(), but ignoring the sign of each operand.
  ///
  /// x.compare_total_mag(y) is equivalent to x.copy_abs().compare_total(y.copy_abs()).
  ///
  /// This operation is unaffected by context and is quiet: no flags are changed
  /// and no rounding is performed. As an exception, the C version may raise
  /// InvalidOperation if the second operand cannot be converted exactly.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object compare_total_mag(Object other, Object context) {
    return binary(
        other,
        context,
        (a, b, s) -> Ordering.ofSign(Ordering.compareTotal(a.absolute(), b.absolute())));
  }

  /// Return a copy of the first operand with the sign set to be the same as the
  /// sign of the second operand. For example:
  ///
  ///     >>> Decimal('2.3').copy_sign(Decimal('-1.5'))
  ///     Decimal('-2.3')
  ///
  /// This operation is unaffected by context and is quiet: no flags are changed
  /// and no rounding is performed. As an exception, the C version may raise
  /// InvalidOperation if the second operand cannot be converted exactly.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  Object copy_sign(Object other, Object context) {
    return binary(other, context, (a, b, s) -> a.withSign(b.isNegative()));
  }

  /// Test whether self and other have the same exponent or whether both are NaN.
  ///
  /// This operation is unaffected by context and is quiet: no flags are changed
  /// and no rounding is performed. As an exception, the C version may raise
  /// InvalidOperation if the second operand cannot be converted exactly.
  ///
  ///
  @PyMethod(value = "(self, /, other, context=None)", parsedAs = "function")
  boolean same_quantum(Object other, Object context) {
    PyDecimalContext c = PyDecimalContext.given(context);
    return Scaling.sameQuantum(value(), DecimalConversion.operand(other, c).value());
  }

  /// Return a value equal to the first operand after rounding and having the
  /// exponent of the second operand.
  ///
  ///     >>> Decimal('1.41421356').quantize(Decimal('1.000'))
  ///     Decimal('1.414')
  ///
  /// Unlike other operations, if the length of the coefficient after the quantize
  /// operation would be greater than precision, then an InvalidOperation is signaled.
  /// This guarantees that, unless there is an error condition, the quantized exponent
  /// is always equal to that of the right-hand operand.
  ///
  /// Also unlike other operations, quantize never signals Underflow, even if the
  /// result is subnormal and inexact.
  ///
  /// If the exponent of the second operand is larger than that of the first, then
  /// rounding may be necessary. In this case, the rounding mode is determined by the
  /// rounding argument if given, else by the given context argument; if neither
  /// argument is given, the rounding mode of the current thread's context is used.
  ///
  ///
  @PyMethod(value = "(self, /, exp, rounding=None, context=None)", parsedAs = "function")
  Object quantize(Object exp, Object rounding, Object context) {
    PyDecimalContext c = PyDecimalContext.given(context);
    Settings s = c.settings(rounding);
    return c.finished(Scaling.quantize(value(), DecimalConversion.operand(exp, c).value(), s), s);
  }

  /// Fused multiply-add.  Return self*other+third with no rounding of the
  /// intermediate product self*other.
  ///
  ///     >>> Decimal(2).fma(3, 5)
  ///     Decimal('11')
  ///
  ///
  ///
  @PyMethod(value = "(self, /, other, third, context=None)", parsedAs = "function")
  Object fma(Object other, Object third, Object context) {
    PyDecimalContext c = PyDecimalContext.given(context);
    DecimalValue factor = DecimalConversion.operand(other, c).value();
    DecimalValue summand = DecimalConversion.operand(third, c).value();
    Settings s = c.settings();
    return c.finished(Arithmetic.fma(value(), factor, summand, s), s);
  }
}
