package org.krait.stdlib._decimal;

import org.krait.annotations.PyMethod;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/** What a context does with several numbers. */
abstract class ContextBinaryMethods extends PyInstance {
  ContextBinaryMethods(PyType type) {
    super(type);
  }

  /** The rules of the context as they are now. */
  abstract Settings settings();

  /** Notes conditions; raises those that are trapped. */
  abstract void raise(int status);

  abstract PyDecimalContext self();

  /** A result, after the conditions of its operation were raised. */
  final PyDecimal finished(DecimalValue value, Settings s) {
    raise(s.status);
    return PyDecimal.of(value);
  }

  final DecimalValue operand(Object x) {
    return DecimalConversion.operand(x, self()).value();
  }

  final Object unary(Object x, BinaryMethods.Unary operation) {
    DecimalValue a = operand(x);
    Settings s = settings();
    return finished(operation.apply(a, s), s);
  }

  final Object binary(Object x, Object y, BinaryMethods.Binary operation) {
    DecimalValue a = operand(x);
    DecimalValue b = operand(y);
    Settings s = settings();
    return finished(operation.apply(a, b, s), s);
  }

  /// Compare x and y numerically.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object compare(Object x, Object y) {
    return binary(x, y, Ordering::compare);
  }

  /// Compare x and y numerically.  All NaNs signal.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object compare_signal(Object x, Object y) {
    return binary(x, y, Ordering::compareSignal);
  }

  /// Compare the values numerically and return the maximum.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object max(Object x, Object y) {
    return binary(x, y, (a, b, s) -> Ordering.max(a, b, false, s));
  }

  /// Compare the values numerically with their sign ignored.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object max_mag(Object x, Object y) {
    return binary(x, y, (a, b, s) -> Ordering.max(a, b, true, s));
  }

  /// Compare the values numerically and return the minimum.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object min(Object x, Object y) {
    return binary(x, y, (a, b, s) -> Ordering.min(a, b, false, s));
  }

  /// Compare the values numerically with their sign ignored.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object min_mag(Object x, Object y) {
    return binary(x, y, (a, b, s) -> Ordering.min(a, b, true, s));
  }

  /// Return the number closest to x, in the direction towards y.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object next_toward(Object x, Object y) {
    return binary(x, y, Neighbours::nextToward);
  }

  /// Return x - y * n, where n is the integer nearest the exact value of x / y
  /// (if the result is 0 then its sign will be the sign of x).
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object remainder_near(Object x, Object y) {
    return binary(x, y, IntegerQuotient::remainderNear);
  }

  /// Applies the logical operation 'and' between each operand's digits.
  ///
  /// The operands must be both logical numbers.
  ///
  ///     >>> ExtendedContext.logical_and(Decimal('0'), Decimal('0'))
  ///     Decimal('0')
  ///     >>> ExtendedContext.logical_and(Decimal('0'), Decimal('1'))
  ///     Decimal('0')
  ///     >>> ExtendedContext.logical_and(Decimal('1'), Decimal('0'))
  ///     Decimal('0')
  ///     >>> ExtendedContext.logical_and(Decimal('1'), Decimal('1'))
  ///     Decimal('1')
  ///     >>> ExtendedContext.logical_and(Decimal('1100'), Decimal('1010'))
  ///     Decimal('1000')
  ///     >>> ExtendedContext.logical_and(Decimal('1111'), Decimal('10'))
  ///     Decimal('10')
  ///     >>> ExtendedContext.logical_and(110, 1101)
  ///     Decimal('100')
  ///     >>> ExtendedContext.logical_and(Decimal(110), 1101)
  ///     Decimal('100')
  ///     >>> ExtendedContext.logical_and(110, Decimal(1101))
  ///     Decimal('100')
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object logical_and(Object x, Object y) {
    return binary(x, y, LogicalDigits::and);
  }

  /// Applies the logical operation 'or' between each operand's digits.
  ///
  /// The operands must be both logical numbers.
  ///
  ///     >>> ExtendedContext.logical_or(Decimal('0'), Decimal('0'))
  ///     Decimal('0')
  ///     >>> ExtendedContext.logical_or(Decimal('0'), Decimal('1'))
  ///     Decimal('1')
  ///     >>> ExtendedContext.logical_or(Decimal('1'), Decimal('0'))
  ///     Decimal('1')
  ///     >>> ExtendedContext.logical_or(Decimal('1'), Decimal('1'))
  ///     Decimal('1')
  ///     >>> ExtendedContext.logical_or(Decimal('1100'), Decimal('1010'))
  ///     Decimal('1110')
  ///     >>> ExtendedContext.logical_or(Decimal('1110'), Decimal('10'))
  ///     Decimal('1110')
  ///     >>> ExtendedContext.logical_or(110, 1101)
  ///     Decimal('1111')
  ///     >>> ExtendedContext.logical_or(Decimal(110), 1101)
  ///     Decimal('1111')
  ///     >>> ExtendedContext.logical_or(110, Decimal(1101))
  ///     Decimal('1111')
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object logical_or(Object x, Object y) {
    return binary(x, y, LogicalDigits::or);
  }

  /// Applies the logical operation 'xor' between each operand's digits.
  ///
  /// The operands must be both logical numbers.
  ///
  ///     >>> ExtendedContext.logical_xor(Decimal('0'), Decimal('0'))
  ///     Decimal('0')
  ///     >>> ExtendedContext.logical_xor(Decimal('0'), Decimal('1'))
  ///     Decimal('1')
  ///     >>> ExtendedContext.logical_xor(Decimal('1'), Decimal('0'))
  ///     Decimal('1')
  ///     >>> ExtendedContext.logical_xor(Decimal('1'), Decimal('1'))
  ///     Decimal('0')
  ///     >>> ExtendedContext.logical_xor(Decimal('1100'), Decimal('1010'))
  ///     Decimal('110')
  ///     >>> ExtendedContext.logical_xor(Decimal('1111'), Decimal('10'))
  ///     Decimal('1101')
  ///     >>> ExtendedContext.logical_xor(110, 1101)
  ///     Decimal('1011')
  ///     >>> ExtendedContext.logical_xor(Decimal(110), 1101)
  ///     Decimal('1011')
  ///     >>> ExtendedContext.logical_xor(110, Decimal(1101))
  ///     Decimal('1011')
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object logical_xor(Object x, Object y) {
    return binary(x, y, LogicalDigits::xor);
  }

  /// Return a copy of x, rotated by y places.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object rotate(Object x, Object y) {
    return binary(x, y, Scaling::rotate);
  }

  /// Return the first operand after adding the second value to its exp.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object scaleb(Object x, Object y) {
    return binary(x, y, Scaling::scaleb);
  }

  /// Return a copy of x, shifted by y places.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object shift(Object x, Object y) {
    return binary(x, y, Scaling::shift);
  }

  /// Compare x and y using their abstract representation.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object compare_total(Object x, Object y) {
    return binary(x, y, (a, b, s) -> Ordering.ofSign(Ordering.compareTotal(a, b)));
  }

  /// Compare x and y using their abstract representation, ignoring sign.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object compare_total_mag(Object x, Object y) {
    return binary(
        x, y, (a, b, s) -> Ordering.ofSign(Ordering.compareTotal(a.absolute(), b.absolute())));
  }

  /// Copy the sign from y to x.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object copy_sign(Object x, Object y) {
    return binary(x, y, (a, b, s) -> a.withSign(b.isNegative()));
  }

  /// Return the sum of x and y.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object add(Object x, Object y) {
    return binary(x, y, Arithmetic::add);
  }

  /// Return the difference between x and y.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object subtract(Object x, Object y) {
    return binary(x, y, Arithmetic::subtract);
  }

  /// Return the product of x and y.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object multiply(Object x, Object y) {
    return binary(x, y, Arithmetic::multiply);
  }

  /// Return x divided by y.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object divide(Object x, Object y) {
    return binary(x, y, Arithmetic::divide);
  }

  /// Return x divided by y, truncated to an integer.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object divide_int(Object x, Object y) {
    return binary(x, y, IntegerQuotient::divideInt);
  }

  /// Return the remainder from integer division.  The sign of the result,
  /// if non-zero, is the same as that of the original dividend.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object remainder(Object x, Object y) {
    return binary(x, y, IntegerQuotient::remainder);
  }

  /// Return a value equal to x (rounded), having the exponent of y.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object quantize(Object x, Object y) {
    return binary(x, y, Scaling::quantize);
  }

  /// Return True if the two operands have the same exponent.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  boolean same_quantum(Object x, Object y) {
    return Scaling.sameQuantum(operand(x), operand(y));
  }

  /// Return quotient and remainder of the division x / y.
  ///
  ///
  @PyMethod(value = "(self, x, y, /)", parsedAs = "function")
  Object divmod(Object x, Object y) {
    DecimalValue a = operand(x);
    DecimalValue b = operand(y);
    Settings s = settings();
    DecimalValue[] parts = IntegerQuotient.divmod(a, b, s);
    raise(s.status);
    return PyTuple.of(PyDecimal.of(parts[0]), PyDecimal.of(parts[1]));
  }

  /// Return x multiplied by y, plus z.
  ///
  ///
  @PyMethod(value = "(self, x, y, z, /)", parsedAs = "function")
  Object fma(Object x, Object y, Object z) {
    DecimalValue first = operand(x);
    DecimalValue second = operand(y);
    DecimalValue third = operand(z);
    Settings s = settings();
    return finished(Arithmetic.fma(first, second, third, s), s);
  }

  /// Compute a**b. If 'a' is negative, then 'b' must be integral. The result
  /// will be inexact unless 'a' is integral and the result is finite and can
  /// be expressed exactly in 'precision' digits.  In the Python version the
  /// result is always correctly rounded, in the C version the result is almost
  /// always correctly rounded.
  ///
  /// If modulo is given, compute (a**b) % modulo. The following restrictions
  /// hold:
  ///
  ///     * all three arguments must be integral
  ///     * 'b' must be nonnegative
  ///     * at least one of 'a' or 'b' must be nonzero
  ///     * modulo must be nonzero and less than 10**prec in absolute value
  ///
  ///
  ///
  @PyMethod(value = "(self, /, a, b, modulo=None)", parsedAs = "function")
  Object power(Object a, Object b, Object modulo) {
    DecimalValue base = operand(a);
    DecimalValue exponent = operand(b);
    Settings s = settings();
    if (modulo == PySingleton.NONE) {
      return finished(Powers.power(base, exponent, s), s);
    }
    return finished(Powers.power(base, exponent, operand(modulo), s), s);
  }
}
