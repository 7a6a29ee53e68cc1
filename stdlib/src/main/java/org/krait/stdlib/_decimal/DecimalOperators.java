package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.ClassChecks;

/** A number's operators. */
abstract class DecimalOperators extends UnaryMethods {
  private static final BigInteger HASH_MODULUS =
      BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
  private static final long HASH_OF_INFINITY = 314159;
  private static final long NEGATIVE_NAN = 0xfff8L << 48;

  DecimalOperators(PyType type, DecimalValue value) {
    super(type, value);
  }

  private Object operate(Object other, boolean isReflected, Binary operation) {
    PyDecimal operand = DecimalConversion.operandOrNull(other);
    if (operand == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyDecimalContext c = DecimalState.current().context();
    Settings s = c.settings();
    DecimalValue a = isReflected ? operand.value() : value();
    DecimalValue b = isReflected ? value() : operand.value();
    return c.finished(operation.apply(a, b, s), s);
  }

  private Object operate(Unary operation) {
    PyDecimalContext c = DecimalState.current().context();
    Settings s = c.settings();
    return c.finished(operation.apply(value(), s), s);
  }

  @PyMethod("(self, value, /)")
  Object __add__(Object value) {
    return operate(value, false, Arithmetic::add);
  }

  @PyMethod("(self, value, /)")
  Object __radd__(Object value) {
    return operate(value, true, Arithmetic::add);
  }

  @PyMethod("(self, value, /)")
  Object __sub__(Object value) {
    return operate(value, false, Arithmetic::subtract);
  }

  @PyMethod("(self, value, /)")
  Object __rsub__(Object value) {
    return operate(value, true, Arithmetic::subtract);
  }

  @PyMethod("(self, value, /)")
  Object __mul__(Object value) {
    return operate(value, false, Arithmetic::multiply);
  }

  @PyMethod("(self, value, /)")
  Object __rmul__(Object value) {
    return operate(value, true, Arithmetic::multiply);
  }

  @PyMethod("(self, value, /)")
  Object __truediv__(Object value) {
    return operate(value, false, Arithmetic::divide);
  }

  @PyMethod("(self, value, /)")
  Object __rtruediv__(Object value) {
    return operate(value, true, Arithmetic::divide);
  }

  @PyMethod("(self, value, /)")
  Object __floordiv__(Object value) {
    return operate(value, false, IntegerQuotient::divideInt);
  }

  @PyMethod("(self, value, /)")
  Object __rfloordiv__(Object value) {
    return operate(value, true, IntegerQuotient::divideInt);
  }

  @PyMethod("(self, value, /)")
  Object __mod__(Object value) {
    return operate(value, false, IntegerQuotient::remainder);
  }

  @PyMethod("(self, value, /)")
  Object __rmod__(Object value) {
    return operate(value, true, IntegerQuotient::remainder);
  }

  @PyMethod("(self, value, /)")
  Object __divmod__(Object value) {
    PyDecimal other = DecimalConversion.operandOrNull(value);
    return other == null ? PySingleton.NOT_IMPLEMENTED : divmod(value(), other.value());
  }

  @PyMethod("(self, value, /)")
  Object __rdivmod__(Object value) {
    PyDecimal other = DecimalConversion.operandOrNull(value);
    return other == null ? PySingleton.NOT_IMPLEMENTED : divmod(other.value(), value());
  }

  private static Object divmod(DecimalValue a, DecimalValue b) {
    PyDecimalContext c = DecimalState.current().context();
    Settings s = c.settings();
    DecimalValue[] parts = IntegerQuotient.divmod(a, b, s);
    c.raise(s.status);
    return PyTuple.of(PyDecimal.of(parts[0]), PyDecimal.of(parts[1]));
  }

  @PyMethod("(self, value, mod=None, /)")
  Object __pow__(Object value, Object mod) {
    PyDecimal exponent = DecimalConversion.operandOrNull(value);
    return exponent == null ? PySingleton.NOT_IMPLEMENTED : power(value(), exponent.value(), mod);
  }

  @PyMethod("(self, value, mod=None, /)")
  Object __rpow__(Object value, Object mod) {
    PyDecimal base = DecimalConversion.operandOrNull(value);
    return base == null ? PySingleton.NOT_IMPLEMENTED : power(base.value(), value(), mod);
  }

  private static Object power(DecimalValue a, DecimalValue b, Object mod) {
    PyDecimalContext c = DecimalState.current().context();
    Settings s = c.settings();
    if (mod == PySingleton.NONE) {
      return c.finished(Powers.power(a, b, s), s);
    }
    PyDecimal modulus = DecimalConversion.operandOrNull(mod);
    return modulus == null
        ? PySingleton.NOT_IMPLEMENTED
        : c.finished(Powers.power(a, b, modulus.value(), s), s);
  }

  @PyMethod("(self, /)")
  Object __neg__() {
    return operate(Arithmetic::minus);
  }

  @PyMethod("(self, /)")
  Object __pos__() {
    return operate(Arithmetic::plus);
  }

  @PyMethod("(self, /)")
  Object __abs__() {
    return operate(Arithmetic::abs);
  }

  @PyMethod("(self, /)")
  boolean __bool__() {
    return !value().isZero();
  }

  @PyMethod("(self, /)")
  Object __int__() {
    return PyDecimal.integer(value());
  }

  @PyMethod("(self, /)")
  double __float__() {
    DecimalValue v = value();
    if (v.isNan()) {
      if (v.isSignalingNan()) {
        throw Errors.valueError("cannot convert signaling NaN to float");
      }
      return v.isNegative() ? Double.longBitsToDouble(NEGATIVE_NAN) : Double.NaN;
    }
    return Double.parseDouble(DecimalText.scientific(v, true));
  }

  @PyMethod("(self, /)")
  long __hash__() {
    DecimalValue v = value();
    if (v.isSignalingNan()) {
      throw Errors.typeError("Cannot hash a signaling NaN value");
    }
    if (v.isNan()) {
      return Keys.hash((Object) (long) System.identityHashCode(this));
    }
    if (v.isInfinite()) {
      return v.isNegative() ? -HASH_OF_INFINITY : HASH_OF_INFINITY;
    }
    BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(v.exponent()), HASH_MODULUS);
    long hash = v.coefficient().multiply(power).mod(HASH_MODULUS).longValue();
    hash = v.isNegative() ? -hash : hash;
    return hash == -1 ? -2 : hash;
  }

  @PyMethod("(self, value, /)")
  Object __eq__(Object value) {
    return compared(value, true, 0, 0);
  }

  @PyMethod("(self, value, /)")
  Object __ne__(Object value) {
    Object equal = compared(value, true, 0, 0);
    return equal instanceof Boolean b ? (Object) !b : equal;
  }

  @PyMethod("(self, value, /)")
  Object __lt__(Object value) {
    return compared(value, false, -1, -1);
  }

  @PyMethod("(self, value, /)")
  Object __le__(Object value) {
    return compared(value, false, -1, 0);
  }

  @PyMethod("(self, value, /)")
  Object __gt__(Object value) {
    return compared(value, false, 1, 1);
  }

  @PyMethod("(self, value, /)")
  Object __ge__(Object value) {
    return compared(value, false, 1, 0);
  }

  /** Whether a comparison gives one of two results. */
  // CPython: _decimal.c dec_richcompare
  private Object compared(Object other, boolean isEquality, int first, int second) {
    PyDecimalContext c = DecimalState.current().context();
    DecimalValue[] pair = comparable(other, isEquality, c);
    if (pair == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    if (pair[0].isNan() || pair[1].isNan()) {
      boolean signals = pair[0].isSignalingNan() || pair[1].isSignalingNan();
      c.raise(signals || !isEquality ? Signals.INVALID_OPERATION : 0);
      return false;
    }
    int order = Ordering.compare(pair[0], pair[1]);
    return order == first || order == second;
  }

  /** This number and another one, both multiplied by the other's denominator. */
  private DecimalValue @Nullable [] comparable(
      Object other, boolean isEquality, PyDecimalContext c) {
    PyDecimal operand = DecimalConversion.operandOrNull(other);
    if (operand != null) {
      return new DecimalValue[] {value(), operand.value()};
    }
    if (other instanceof PyComplex z && isEquality) {
      return z.imag() == 0 ? withFloat(z.real(), true, c) : null;
    }
    if (DecimalConversion.isFloat(other)) {
      return withFloat(DecimalConversion.floatOf(other), isEquality, c);
    }
    if (!ClassChecks.isInstance(other, DecimalState.current().rational())) {
      return null;
    }
    DecimalValue numerator = ratioPart(other, "numerator");
    DecimalValue denominator = ratioPart(other, "denominator");
    DecimalValue scaled =
        value().isFinite() ? Arithmetic.multiply(value(), denominator, Settings.exact()) : value();
    return new DecimalValue[] {scaled, numerator};
  }

  private DecimalValue[] withFloat(double x, boolean isEquality, PyDecimalContext c) {
    if (isEquality) {
      c.setFlags(c.flags() | Signals.FLOAT_OPERATION);
    } else {
      c.raise(Signals.FLOAT_OPERATION);
    }
    return new DecimalValue[] {value(), DecimalConversion.ofDouble(x)};
  }

  private static DecimalValue ratioPart(Object ratio, String name) {
    return DecimalValue.of(Ints.big(Ints.index(Attributes.get(ratio, name))));
  }
}
