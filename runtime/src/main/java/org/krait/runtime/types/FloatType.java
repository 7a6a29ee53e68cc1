package org.krait.runtime.types;

import org.krait.annotations.CType;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.ComplexArithmetic;
import org.krait.runtime.number.FloatArithmetic;
import org.krait.runtime.number.FloatRatio;
import org.krait.runtime.number.FloatText;
import org.krait.runtime.number.HexFloat;
import org.krait.runtime.number.NumberFormat;
import org.krait.runtime.number.Rounding;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.CStrings;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyFloat;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;

/// Convert a string or number to a floating-point number, if possible.
@PyTypeSpec(
    name = "float",
    instances = PyFloat.class,
    signature = "(x=0, /)",
    pattern = PyTypeSpec.Pattern.SELF)
public final class FloatType {
  private FloatType() {}

  @PyNew("(cls, x=0, /)")
  static Object __new__(PyType cls, Object x) {
    double value = FloatConversion.of(x);
    return cls == BuiltinTypes.FLOAT ? (Object) value : new PyFloat(cls, value);
  }

  private static boolean isFloat(Object o) {
    return o instanceof Double || o instanceof PyFloat;
  }

  private static boolean isReal(Object o) {
    return isFloat(o) || Ints.exact(o) != null;
  }

  /** The value of a float. */
  private static double value(Object self) {
    return self instanceof Double d ? d : ((PyFloat) self).value();
  }

  /** The value of a float or int. */
  private static double operand(Object real) {
    return isFloat(real) ? value(real) : Arguments.ofInt(Ints.exact(real));
  }

  @PyMethod("(self, /)")
  static String __repr__(Object self) {
    return FloatText.repr(value(self));
  }

  @PyMethod("(self, /)")
  static long __hash__(Object self) {
    double x = value(self);
    return Double.isNaN(x) ? System.identityHashCode(self) : FloatArithmetic.hash(x);
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(Object self, Object value) {
    double x = value(self);
    if (isFloat(value)) {
      return x < value(value);
    }
    Object n = Ints.exact(value);
    if (n == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return !Double.isNaN(x) && FloatArithmetic.compare(x, n) < 0;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(Object self, Object value) {
    double x = value(self);
    if (isFloat(value)) {
      return x <= value(value);
    }
    Object n = Ints.exact(value);
    if (n == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return !Double.isNaN(x) && FloatArithmetic.compare(x, n) <= 0;
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(Object self, Object value) {
    double x = value(self);
    if (isFloat(value)) {
      return x == value(value);
    }
    Object n = Ints.exact(value);
    if (n == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return !Double.isNaN(x) && FloatArithmetic.compare(x, n) == 0;
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(Object self, Object value) {
    double x = value(self);
    if (isFloat(value)) {
      return x != value(value);
    }
    Object n = Ints.exact(value);
    if (n == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return Double.isNaN(x) || FloatArithmetic.compare(x, n) != 0;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(Object self, Object value) {
    double x = value(self);
    if (isFloat(value)) {
      return x > value(value);
    }
    Object n = Ints.exact(value);
    if (n == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return !Double.isNaN(x) && FloatArithmetic.compare(x, n) > 0;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(Object self, Object value) {
    double x = value(self);
    if (isFloat(value)) {
      return x >= value(value);
    }
    Object n = Ints.exact(value);
    if (n == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return !Double.isNaN(x) && FloatArithmetic.compare(x, n) >= 0;
  }

  @PyMethod("(self, value, /)")
  static Object __add__(Object self, Object value) {
    return isReal(value) ? (Object) (value(self) + operand(value)) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __radd__(Object self, Object value) {
    return isReal(value) ? (Object) (operand(value) + value(self)) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __sub__(Object self, Object value) {
    return isReal(value) ? (Object) (value(self) - operand(value)) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rsub__(Object self, Object value) {
    return isReal(value) ? (Object) (operand(value) - value(self)) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __mul__(Object self, Object value) {
    return isReal(value) ? (Object) (value(self) * operand(value)) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rmul__(Object self, Object value) {
    return isReal(value) ? (Object) (operand(value) * value(self)) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __mod__(Object self, Object value) {
    return isReal(value)
        ? (Object) FloatArithmetic.remainder(value(self), operand(value))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rmod__(Object self, Object value) {
    return isReal(value)
        ? (Object) FloatArithmetic.remainder(operand(value), value(self))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __divmod__(Object self, Object value) {
    return isReal(value) ? divmod(value(self), operand(value)) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rdivmod__(Object self, Object value) {
    return isReal(value) ? divmod(operand(value), value(self)) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __floordiv__(Object self, Object value) {
    return isReal(value)
        ? (Object) FloatArithmetic.floorDivide(value(self), operand(value))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rfloordiv__(Object self, Object value) {
    return isReal(value)
        ? (Object) FloatArithmetic.floorDivide(operand(value), value(self))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __truediv__(Object self, Object value) {
    return isReal(value)
        ? (Object) FloatArithmetic.divide(value(self), operand(value))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rtruediv__(Object self, Object value) {
    return isReal(value)
        ? (Object) FloatArithmetic.divide(operand(value), value(self))
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static Object divmod(double x, double y) {
    return PyTuple.of(FloatArithmetic.floorDivide(x, y), FloatArithmetic.remainder(x, y));
  }

  @PyMethod("(self, value, mod=None, /)")
  static Object __pow__(Object self, Object value, Object mod) {
    checkNoModulus(mod);
    return isReal(value) ? power(value(self), operand(value)) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, mod=None, /)")
  static Object __rpow__(Object self, Object value, Object mod) {
    checkNoModulus(mod);
    return isReal(value) ? power(operand(value), value(self)) : PySingleton.NOT_IMPLEMENTED;
  }

  private static void checkNoModulus(Object mod) {
    if (mod != PySingleton.NONE) {
      throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
  }

  private static Object power(double x, double y) {
    return FloatArithmetic.isComplexPower(x, y)
        ? ComplexArithmetic.power(x, 0, y, 0)
        : (Object) FloatArithmetic.power(x, y);
  }

  @PyMethod("(self, /)")
  static double __neg__(Object self) {
    return -value(self);
  }

  @PyMethod("(self, /)")
  static double __pos__(Object self) {
    return value(self);
  }

  @PyMethod("(self, /)")
  static double __abs__(Object self) {
    return Math.abs(value(self));
  }

  @PyMethod("(self, /)")
  static boolean __bool__(Object self) {
    return value(self) != 0;
  }

  @PyMethod("(self, /)")
  static Object __int__(Object self) {
    return FloatArithmetic.truncate(value(self));
  }

  @PyMethod("(self, /)")
  static double __float__(Object self) {
    return value(self);
  }

  /// Convert real number to a floating-point number.
  @PyClassMethod("(cls, number, /)")
  static Object from_number(PyType cls, Object number) {
    double value = Arguments.toDouble(number);
    return cls == BuiltinTypes.FLOAT ? (Object) value : Dispatch.call(cls, value);
  }

  /// Return self, the complex conjugate of any float.
  @PyMethod("(self, /)")
  static double conjugate(Object self) {
    return value(self);
  }

  /// Return the Integral closest to x between 0 and x.
  @PyMethod("(self, /)")
  static Object __trunc__(Object self) {
    return FloatArithmetic.truncate(value(self));
  }

  /// Return the floor as an Integral.
  @PyMethod("(self, /)")
  static Object __floor__(Object self) {
    return FloatArithmetic.truncate(Math.floor(value(self)));
  }

  /// Return the ceiling as an Integral.
  @PyMethod("(self, /)")
  static Object __ceil__(Object self) {
    return FloatArithmetic.truncate(Math.ceil(value(self)));
  }

  /// Return the Integral closest to x, rounding half toward even.
  ///
  /// When an argument is passed, work like built-in round(x, ndigits).
  @PyMethod("(self, ndigits=None, /)")
  static Object __round__(Object self, Object ndigits) {
    double x = value(self);
    return ndigits == PySingleton.NONE
        ? FloatArithmetic.truncate(Math.rint(x))
        : (Object) Rounding.toPlaces(x, Ints.clamp(Indexes.of(ndigits)));
  }

  /// Return a pair of integers, whose ratio is exactly equal to the original float.
  ///
  /// The ratio is in lowest terms and has a positive denominator.  Raise
  /// OverflowError on infinities and a ValueError on NaNs.
  ///
  /// >>> (10.0).as_integer_ratio()
  /// (10, 1)
  /// >>> (0.0).as_integer_ratio()
  /// (0, 1)
  /// >>> (-.25).as_integer_ratio()
  /// (-1, 4)
  @PyMethod("(self, /)")
  static Object as_integer_ratio(Object self) {
    return PyTuple.of(FloatRatio.of(value(self)));
  }

  /// Create a floating-point number from a hexadecimal string.
  ///
  /// >>> float.fromhex('0x1.ffffp10')
  /// 2047.984375
  /// >>> float.fromhex('-0x1p-1074')
  /// -5e-324
  @PyClassMethod("(cls, string, /)")
  static Object fromhex(PyType cls, Object string) {
    if (!PyStr.isStr(string)) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    String text = PyStr.toJava(string);
    CStrings.checkSurrogates(text, string);
    double value = HexFloat.parse(text);
    return cls == BuiltinTypes.FLOAT ? (Object) value : Dispatch.call(cls, value);
  }

  /// Return a hexadecimal representation of a floating-point number.
  ///
  /// >>> (-0.1).hex()
  /// '-0x1.999999999999ap-4'
  /// >>> 3.14159.hex()
  /// '0x1.921f9f01b866ep+1'
  @PyMethod("(self, /)")
  static String hex(Object self) {
    return HexFloat.format(value(self));
  }

  /// Return True if the float is an integer.
  @PyMethod("(self, /)")
  static boolean is_integer(Object self) {
    double x = value(self);
    return Double.isFinite(x) && Math.floor(x) == x;
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __getnewargs__(Object self) {
    return PyTuple.of(value(self));
  }

  /// You probably don't want to use this function.
  ///
  ///   typestr
  ///     Must be 'double' or 'float'.
  ///
  /// It exists mainly to be used in Python's test suite.
  ///
  /// This function returns whichever of 'unknown', 'IEEE, big-endian' or 'IEEE,
  /// little-endian' best describes the format of floating-point numbers used by the
  /// C type named by typestr.
  @PyClassMethod("(cls, typestr, /)")
  static String __getformat__(PyType cls, @CType("char *") String typestr) {
    if (!typestr.equals("double") && !typestr.equals("float")) {
      throw Errors.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return "IEEE, little-endian";
  }

  /// Formats the float according to format_spec.
  @PyMethod("(self, format_spec, /)")
  static Object __format__(Object self, Object format_spec) {
    FormatArgument.check(format_spec);
    return FormatArgument.isEmpty(format_spec)
        ? Representation.str(self)
        : NumberFormat.formatFloat(value(self), format_spec, Types.of(self).fullName());
  }

  /// the real part of a complex number
  @PyGetter
  static double real(Object self) {
    return value(self);
  }

  /// the imaginary part of a complex number
  @PyGetter
  static double imag(Object self) {
    return 0.0;
  }
}
