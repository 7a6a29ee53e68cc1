package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;

/// Construct a new Decimal object. 'value' can be an integer, string, tuple,
/// or another Decimal object. If no value is given, return Decimal('0'). The
/// context does not affect the conversion and is only passed to determine if
/// the InvalidOperation trap is active.
///
///
@PyTypeSpec(
    name = "Decimal",
    module = "decimal",
    signature = "(value=\"0\", context=None)",
    objectSlots = "__getattribute__")
public final class PyDecimal extends DecimalOperators {
  private static final PyType TYPE = PyType.builtin(PyDecimal.class);
  private static final long SIZE = 104;

  private PyDecimal(PyType type, DecimalValue value) {
    super(type, value);
  }

  static PyDecimal of(DecimalValue value) {
    return new PyDecimal(TYPE, value);
  }

  static PyDecimal ten() {
    return of(DecimalValue.of(BigInteger.TEN));
  }

  @PyNew(value = "(cls, value=\"0\", context=None)", parsedAs = "function")
  static Object __new__(PyType cls, @Nullable Object value, Object context) {
    PyDecimalContext c = PyDecimalContext.given(context);
    if (value instanceof PyDecimal d && cls == TYPE && d.type() == TYPE) {
      return d;
    }
    DecimalValue v = value == null ? DecimalValue.ZERO : DecimalConversion.exact(value, c);
    return new PyDecimal(cls, v);
  }

  /** An integer or float as a number with all its digits. */
  static PyDecimal ofNumber(Object f) {
    Object integer = Ints.exact(f);
    if (integer != null) {
      return of(DecimalValue.of(Ints.big(integer)));
    }
    if (DecimalConversion.isFloat(f)) {
      return of(DecimalConversion.ofDouble(DecimalConversion.floatOf(f)));
    }
    throw Errors.typeError("argument must be int or float");
  }

  private static Object ofClass(PyType cls, PyDecimal d) {
    return cls == TYPE ? d : Dispatch.call(cls, d);
  }

  /// Class method that converts a float to a decimal number, exactly.
  /// Since 0.1 is not exactly representable in binary floating point,
  /// Decimal.from_float(0.1) is not the same as Decimal('0.1').
  ///
  ///     >>> Decimal.from_float(0.1)
  ///     Decimal('0.1000000000000000055511151231257827021181583404541015625')
  ///     >>> Decimal.from_float(float('nan'))
  ///     Decimal('NaN')
  ///     >>> Decimal.from_float(float('inf'))
  ///     Decimal('Infinity')
  ///     >>> Decimal.from_float(float('-inf'))
  ///     Decimal('-Infinity')
  ///
  ///
  ///
  @PyClassMethod("(cls, f, /)")
  static Object from_float(PyType cls, Object f) {
    return ofClass(cls, ofNumber(f));
  }

  /// Class method that converts a real number to a decimal number, exactly.
  ///
  ///     >>> Decimal.from_number(314)              # int
  ///     Decimal('314')
  ///     >>> Decimal.from_number(0.1)              # float
  ///     Decimal('0.1000000000000000055511151231257827021181583404541015625')
  ///     >>> Decimal.from_number(Decimal('3.14'))  # another decimal instance
  ///     Decimal('3.14')
  ///
  ///
  ///
  @PyClassMethod("(cls, number, /)")
  static Object from_number(PyType cls, Object number) {
    if (number instanceof PyDecimal d) {
      return ofClass(cls, of(d.value()));
    }
    if (Ints.exact(number) == null && !DecimalConversion.isFloat(number)) {
      throw Errors.typeError("Cannot convert " + Representation.javaRepr(number) + " to Decimal");
    }
    return ofClass(cls, ofNumber(number));
  }

  /** The integer part as a Python int. */
  static Object integer(DecimalValue v) {
    checkFinite(v, "integer");
    return Ints.normal(v.toInteger());
  }

  private static void checkFinite(DecimalValue v, String target) {
    if (v.isNan()) {
      throw Errors.valueError("cannot convert NaN to " + target);
    }
    if (v.isInfinite()) {
      throw Errors.overflowError("cannot convert Infinity to " + target);
    }
  }

  @PyMethod("(self, /)")
  String __repr__() {
    return "Decimal('" + __str__() + "')";
  }

  @PyMethod("(self, /)")
  String __str__() {
    return DecimalText.scientific(value(), DecimalState.current().context().settings().capitals);
  }

  /// Convert to an engineering-type string.  Engineering notation has an exponent
  /// which is a multiple of 3, so there are up to 3 digits left of the decimal
  /// place. For example, Decimal('123E+1') is converted to Decimal('1.23E+3').
  ///
  /// The value of context.capitals determines whether the exponent sign is lower
  /// or upper case. Otherwise, the context does not affect the operation.
  ///
  ///
  @PyMethod(value = "(self, /, context=None)", parsedAs = "function")
  String to_eng_string(Object context) {
    return DecimalText.engineering(value(), PyDecimalContext.given(context).settings().capitals);
  }

  @PyMethod(value = "(self, /, *args)", text = false, doc = "", parsedAs = "function")
  Object __format__(Object[] args) {
    if (args.length < 1 || args.length > 2) {
      String bound = args.length < 1 ? "at least 1 argument" : "at most 2 arguments";
      throw Errors.typeError("function takes " + bound + " (" + args.length + " given)");
    }
    return DecimalFormat.format(value(), args[0], args.length > 1 ? args[1] : null);
  }

  /// Return a tuple representation of the number.
  ///
  ///
  @PyMethod("(self, /)")
  Object as_tuple() {
    DecimalValue v = value();
    String digits = v.isNan() && v.coefficient().signum() == 0 ? "" : v.coefficient().toString();
    Object[] items = new Object[digits.length()];
    for (int i = 0; i < items.length; i++) {
      items[i] = (long) (digits.charAt(i) - '0');
    }
    Object exponent =
        switch (v.kind()) {
          case FINITE -> v.exponent();
          case INFINITY -> "F";
          case NAN -> "n";
          case SIGNALING_NAN -> "N";
        };
    long sign = v.isNegative() ? 1 : 0;
    return Dispatch.call(DecimalState.current().decimalTuple(), sign, PyTuple.of(items), exponent);
  }

  /// Decimal.as_integer_ratio() -> (int, int)
  ///
  /// Return a pair of integers, whose ratio is exactly equal to the original
  /// Decimal and with a positive denominator. The ratio is in lowest terms.
  /// Raise OverflowError on infinities and a ValueError on NaNs.
  ///
  ///
  @PyMethod("(self, /)")
  Object as_integer_ratio() {
    DecimalValue v = value();
    checkFinite(v, "integer ratio");
    BigInteger numerator = v.isNegative() ? v.coefficient().negate() : v.coefficient();
    BigInteger denominator = BigInteger.ONE;
    if (v.exponent() >= 0) {
      numerator = numerator.multiply(DecimalValue.power(v.exponent()));
    } else {
      denominator = DecimalValue.power(-v.exponent());
      BigInteger common = numerator.gcd(denominator);
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
    return PyTuple.of(Ints.normal(numerator), Ints.normal(denominator));
  }

  /// Return the adjusted exponent of the number.  Defined as exp + digits - 1.
  ///
  ///
  @PyMethod("(self, /)")
  long adjusted() {
    return value().isFinite() ? value().adjusted() : 0;
  }

  /// Return the canonical encoding of the argument.  Currently, the encoding
  /// of a Decimal instance is always canonical, so this operation returns its
  /// argument unchanged.
  ///
  ///
  @PyMethod("(self, /)")
  Object canonical() {
    return this;
  }

  /// Return self.
  ///
  ///
  @PyMethod("(self, /)")
  Object conjugate() {
    return this;
  }

  /// Return Decimal(10), the radix (base) in which the Decimal class does
  /// all its arithmetic. Included for compatibility with the specification.
  ///
  ///
  @PyMethod("(self, /)")
  Object radix() {
    return ten();
  }

  /// Return the absolute value of the argument.  This operation is unaffected by
  /// context and is quiet: no flags are changed and no rounding is performed.
  ///
  ///
  @PyMethod("(self, /)")
  Object copy_abs() {
    return of(value().absolute());
  }

  /// Return the negation of the argument.  This operation is unaffected by context
  /// and is quiet: no flags are changed and no rounding is performed.
  ///
  ///
  @PyMethod("(self, /)")
  Object copy_negate() {
    return of(value().negated());
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __copy__() {
    return this;
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  Object __deepcopy__(Object object) {
    return this;
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __reduce__() {
    return PyTuple.of(type(), PyTuple.of(__str__()));
  }

  @PyMethod(value = "(self, /, *args)", text = false, doc = "", parsedAs = "function")
  Object __round__(Object[] args) {
    if (args.length == 0) {
      return rounded(DecimalRounding.ROUND_HALF_EVEN);
    }
    if (args.length > 1) {
      throw Errors.typeError("__round__() takes at most 1 argument (" + args.length + " given)");
    }
    if (Ints.exact(args[0]) == null) {
      throw Errors.typeError("optional arg must be an integer");
    }
    long places = Arguments.toLong(args[0]);
    PyDecimalContext c = DecimalState.current().context();
    Settings s = c.settings();
    DecimalValue unit = DecimalValue.of(false, BigInteger.ONE, -places);
    return c.finished(Scaling.quantize(value(), unit, s), s);
  }

  private Object rounded(DecimalRounding rounding) {
    checkFinite(value(), "integer");
    return Ints.normal(Scaling.rescaled(value(), 0, rounding).toInteger());
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __ceil__() {
    return rounded(DecimalRounding.ROUND_CEILING);
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __floor__() {
    return rounded(DecimalRounding.ROUND_FLOOR);
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __trunc__() {
    return integer(value());
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __complex__() {
    return new PyComplex(__float__(), 0);
  }

  @PyMethod(value = "(self, /)", doc = "")
  long __sizeof__() {
    return SIZE + value().coefficient().bitLength() / 8;
  }

  @PyGetter
  Object real() {
    return this;
  }

  @PyGetter
  Object imag() {
    return of(DecimalValue.ZERO);
  }
}
