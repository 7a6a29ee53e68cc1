package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.number.FloatArithmetic;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.number.IntegerBytes;
import org.krait.runtime.number.IntegerDivision;
import org.krait.runtime.number.IntegerPower;
import org.krait.runtime.number.IntegerText;
import org.krait.runtime.number.NumberFormat;
import org.krait.runtime.number.Rounding;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInt;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;

/// int([x]) -> integer
/// int(x, base=10) -> integer
///
/// Convert a number or string to an integer, or return 0 if no arguments
/// are given.  If x is a number, return x.__int__().  For floating-point
/// numbers, this truncates towards zero.
///
/// If x is not a number or if base is given, then x must be a string,
/// bytes, or bytearray instance representing an integer literal in the
/// given base.  The literal can be preceded by '+' or '-' and be surrounded
/// by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
/// Base 0 means to interpret the base from the string as an integer literal.
/// >>> int('0b100', base=0)
/// 4
@PyTypeSpec(name = "int", instances = PyInt.class, pattern = PyTypeSpec.Pattern.SELF)
public final class IntType {
  private IntType() {}

  @PyNew("(cls, x=<unrepresentable>, /, base=<unrepresentable>)")
  static Object __new__(PyType cls, @Nullable Object x, @Nullable Object base) {
    Object value = IntegerConversion.construct(x, base);
    return cls == BuiltinTypes.INT ? value : new PyInt(cls, value);
  }

  @PyMethod("(self, /)")
  static String __repr__(Object self) {
    return IntegerText.decimal(Ints.exact(self));
  }

  @PyMethod("(self, /)")
  static long __hash__(Object self) {
    return Ints.exact(self) instanceof Long n
        ? Keys.hash((long) n)
        : Keys.hash(Ints.big(Ints.exact(self)));
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : (Object) (IntegerArithmetic.compare(Ints.exact(self), other) < 0);
  }

  @PyMethod("(self, value, /)")
  static Object __le__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : (Object) (IntegerArithmetic.compare(Ints.exact(self), other) <= 0);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : (Object) (IntegerArithmetic.compare(Ints.exact(self), other) == 0);
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : (Object) (IntegerArithmetic.compare(Ints.exact(self), other) != 0);
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : (Object) (IntegerArithmetic.compare(Ints.exact(self), other) > 0);
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : (Object) (IntegerArithmetic.compare(Ints.exact(self), other) >= 0);
  }

  @PyMethod("(self, value, /)")
  static Object __add__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.add(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __radd__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.add(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __sub__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.subtract(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __rsub__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.subtract(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __mul__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.multiply(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __rmul__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.multiply(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __mod__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerDivision.remainder(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __rmod__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerDivision.remainder(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __divmod__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : PyTuple.of(IntegerDivision.divmod(Ints.exact(self), other));
  }

  @PyMethod("(self, value, /)")
  static Object __rdivmod__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : PyTuple.of(IntegerDivision.divmod(other, Ints.exact(self)));
  }

  @PyMethod("(self, value, /)")
  static Object __lshift__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerPower.shiftLeft(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __rlshift__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerPower.shiftLeft(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __rshift__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerPower.shiftRight(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __rrshift__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerPower.shiftRight(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __and__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.and(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __rand__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.and(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __xor__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.xor(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __rxor__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.xor(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __or__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.or(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerArithmetic.or(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __floordiv__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerDivision.floorDivide(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __rfloordiv__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : IntegerDivision.floorDivide(other, Ints.exact(self));
  }

  @PyMethod("(self, value, /)")
  static Object __truediv__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : (Object) IntegerDivision.trueDivide(Ints.exact(self), other);
  }

  @PyMethod("(self, value, /)")
  static Object __rtruediv__(Object self, Object value) {
    Object other = Ints.exact(value);
    return other == null
        ? PySingleton.NOT_IMPLEMENTED
        : (Object) IntegerDivision.trueDivide(other, Ints.exact(self));
  }

  @PyMethod("(self, value, mod=None, /)")
  static Object __pow__(Object self, Object value, Object mod) {
    return power(Ints.exact(self), Ints.exact(value), mod);
  }

  @PyMethod("(self, value, mod=None, /)")
  static Object __rpow__(Object self, Object value, Object mod) {
    return power(Ints.exact(value), Ints.exact(self), mod);
  }

  // CPython: longobject.c long_pow
  private static Object power(@Nullable Object base, @Nullable Object exponent, Object mod) {
    if (base == null || exponent == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    if (mod != PySingleton.NONE) {
      Object modulus = Ints.exact(mod);
      return modulus == null
          ? PySingleton.NOT_IMPLEMENTED
          : IntegerPower.modularPower(base, exponent, modulus);
    }
    if (IntegerArithmetic.signum(exponent) >= 0) {
      return IntegerPower.power(base, exponent);
    }
    return FloatArithmetic.power(Arguments.ofInt(base), Arguments.ofInt(exponent));
  }

  @PyMethod("(self, /)")
  static Object __neg__(Object self) {
    return IntegerArithmetic.negate(Ints.exact(self));
  }

  @PyMethod("(self, /)")
  static Object __pos__(Object self) {
    return Ints.exact(self);
  }

  @PyMethod("(self, /)")
  static Object __abs__(Object self) {
    return IntegerArithmetic.absolute(Ints.exact(self));
  }

  @PyMethod("(self, /)")
  static boolean __bool__(Object self) {
    return IntegerArithmetic.signum(Ints.exact(self)) != 0;
  }

  @PyMethod("(self, /)")
  static Object __invert__(Object self) {
    return IntegerArithmetic.invert(Ints.exact(self));
  }

  @PyMethod("(self, /)")
  static Object __int__(Object self) {
    return Ints.exact(self);
  }

  @PyMethod("(self, /)")
  static double __float__(Object self) {
    return Arguments.ofInt(Ints.exact(self));
  }

  @PyMethod("(self, /)")
  static Object __index__(Object self) {
    return Ints.exact(self);
  }

  /// Returns self, the complex conjugate of any int.
  @PyMethod("(self, /)")
  static Object conjugate(Object self) {
    return Ints.exact(self);
  }

  /// Number of bits necessary to represent self in binary.
  ///
  /// >>> bin(37)
  /// '0b100101'
  /// >>> (37).bit_length()
  /// 6
  @PyMethod("(self, /)")
  static long bit_length(Object self) {
    return IntegerArithmetic.bitLength(Ints.exact(self));
  }

  /// Number of ones in the binary representation of the absolute value of self.
  ///
  /// Also known as the population count.
  ///
  /// >>> bin(13)
  /// '0b1101'
  /// >>> (13).bit_count()
  /// 3
  @PyMethod("(self, /)")
  static int bit_count(Object self) {
    return Ints.exact(self) instanceof Long n
        ? Long.bitCount(Math.abs(n))
        : Ints.big(Ints.exact(self)).abs().bitCount();
  }

  /// Return an array of bytes representing an integer.
  ///
  ///   length
  ///     Length of bytes object to use.  An OverflowError is raised if the
  ///     integer is not representable with the given number of bytes.  Default
  ///     is length 1.
  ///   byteorder
  ///     The byte order used to represent the integer.  If byteorder is 'big',
  ///     the most significant byte is at the beginning of the byte array.  If
  ///     byteorder is 'little', the most significant byte is at the end of the
  ///     byte array.  To request the native byte order of the host system, use
  ///     sys.byteorder as the byte order value.  Default is to use 'big'.
  ///   signed
  ///     Determines whether two's complement is used to represent the integer.
  ///     If signed is False and a negative integer is given, an OverflowError
  ///     is raised.
  @PyMethod("(self, /, length=1, byteorder='big', *, signed=False)")
  static Object to_bytes(Object self, int length, String byteorder, boolean signed) {
    return new PyBytes(
        IntegerBytes.toBytes(Ints.exact(self), length, IntegerBytes.isLittle(byteorder), signed));
  }

  /// Return the integer represented by the given array of bytes.
  ///
  ///   bytes
  ///     Holds the array of bytes to convert.  The argument must either
  ///     support the buffer protocol or be an iterable object producing bytes.
  ///     Bytes and bytearray are examples of built-in objects that support the
  ///     buffer protocol.
  ///   byteorder
  ///     The byte order used to represent the integer.  If byteorder is 'big',
  ///     the most significant byte is at the beginning of the byte array.  If
  ///     byteorder is 'little', the most significant byte is at the end of the
  ///     byte array.  To request the native byte order of the host system, use
  ///     sys.byteorder as the byte order value.  Default is to use 'big'.
  ///   signed
  ///     Indicates whether two's complement is used to represent the integer.
  @PyClassMethod("(cls, bytes, byteorder='big', *, signed=False)")
  static Object from_bytes(PyType cls, Object bytes, String byteorder, boolean signed) {
    boolean little = IntegerBytes.isLittle(byteorder);
    byte[] content = IntegerConversion.bytes(bytes);
    Object value = IntegerBytes.fromBytes(content, little, signed);
    return cls == BuiltinTypes.INT ? value : Dispatch.call(cls, value);
  }

  /// Return a pair of integers, whose ratio is equal to the original int.
  ///
  /// The ratio is in lowest terms and has a positive denominator.
  ///
  /// >>> (10).as_integer_ratio()
  /// (10, 1)
  /// >>> (-10).as_integer_ratio()
  /// (-10, 1)
  /// >>> (0).as_integer_ratio()
  /// (0, 1)
  @PyMethod("(self, /)")
  static Object as_integer_ratio(Object self) {
    return PyTuple.of(Ints.exact(self), 1L);
  }

  /// Truncating an Integral returns itself.
  @PyMethod("(self, /)")
  static Object __trunc__(Object self) {
    return Ints.exact(self);
  }

  /// Flooring an Integral returns itself.
  @PyMethod("(self, /)")
  static Object __floor__(Object self) {
    return Ints.exact(self);
  }

  /// Ceiling of an Integral returns itself.
  @PyMethod("(self, /)")
  static Object __ceil__(Object self) {
    return Ints.exact(self);
  }

  /// Rounding an Integral returns itself.
  ///
  /// Rounding with an ndigits argument also returns an integer.
  @PyMethod("(self, ndigits=None, /)")
  static Object __round__(Object self, Object ndigits) {
    return ndigits == PySingleton.NONE
        ? Ints.exact(self)
        : Rounding.toPlaces(Ints.exact(self), Indexes.of(ndigits));
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __getnewargs__(Object self) {
    return PyTuple.of(Ints.exact(self));
  }

  /// Convert to a string according to format_spec.
  @PyMethod("(self, format_spec, /)")
  static Object __format__(Object self, Object format_spec) {
    FormatArgument.check(format_spec);
    return FormatArgument.isEmpty(format_spec)
        ? Representation.str(self)
        : NumberFormat.formatInt(Ints.exact(self), format_spec, Types.of(self).fullName());
  }

  /// Returns size in memory, in bytes.
  @PyMethod("(self, /)")
  static long __sizeof__(Object self) {
    long digits = (IntegerArithmetic.bitLength(Ints.exact(self)) + 29) / 30;
    return 24 + 4 * Math.max(1, digits);
  }

  /// Returns True. Exists for duck type compatibility with float.is_integer.
  @PyMethod("(self, /)")
  static boolean is_integer(Object self) {
    return true;
  }

  /// the real part of a complex number
  @PyGetter
  static Object real(Object self) {
    return Ints.exact(self);
  }

  /// the imaginary part of a complex number
  @PyGetter
  static int imag(Object self) {
    return 0;
  }

  /// the numerator of a rational number in lowest terms
  @PyGetter
  static Object numerator(Object self) {
    return Ints.exact(self);
  }

  /// the denominator of a rational number in lowest terms
  @PyGetter
  static int denominator(Object self) {
    return 1;
  }
}
