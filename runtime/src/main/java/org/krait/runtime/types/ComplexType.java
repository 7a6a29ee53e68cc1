package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.ComplexArithmetic;
import org.krait.runtime.number.ComplexText;
import org.krait.runtime.number.FloatArithmetic;
import org.krait.runtime.number.NumberFormat;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyFloat;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;

/// Create a complex number from a string or numbers.
///
/// If a string is given, parse it as a complex number.
/// If a single number is given, convert it to a complex number.
/// If the 'real' or 'imag' arguments are given, create a complex number
/// with the specified real and imaginary components.
@PyTypeSpec(name = "complex", instances = PyComplex.class, signature = "(real=0, imag=0)")
public final class ComplexType {
  private ComplexType() {}

  @PyNew("(cls, real=<unrepresentable>, imag=<unrepresentable>)")
  static Object __new__(PyType cls, @Nullable Object real, @Nullable Object imag) {
    return ComplexConversion.construct(cls, real, imag);
  }

  private static boolean isReal(Object o) {
    return o instanceof Double || o instanceof PyFloat || Ints.exact(o) != null;
  }

  /** The value of a float or int. */
  private static double operand(Object real) {
    if (real instanceof Double d) {
      return d;
    }
    return real instanceof PyFloat f ? f.value() : Arguments.ofInt(Ints.exact(real));
  }

  @PyMethod("(self, /)")
  static String __repr__(PyComplex self) {
    return ComplexText.repr(self);
  }

  // CPython: complexobject.c complex_hash
  @PyMethod("(self, /)")
  static long __hash__(PyComplex self) {
    long h = hash(self.real(), self) + 1000003 * hash(self.imag(), self);
    return h == -1 ? -2 : h;
  }

  private static long hash(double part, PyComplex self) {
    return Double.isNaN(part) ? System.identityHashCode(self) : FloatArithmetic.hash(part);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyComplex self, Object value) {
    if (value instanceof PyComplex z) {
      return self.real() == z.real() && self.imag() == z.imag();
    }
    if (!isReal(value)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    Object n = Ints.exact(value);
    double real = self.real();
    boolean same =
        n == null
            ? real == operand(value)
            : !Double.isNaN(real) && FloatArithmetic.compare(real, n) == 0;
    return same && self.imag() == 0;
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyComplex self, Object value) {
    Object equal = __eq__(self, value);
    return equal instanceof Boolean b ? (Object) !b : equal;
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyComplex self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyComplex self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyComplex self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyComplex self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __add__(PyComplex self, Object value) {
    if (value instanceof PyComplex z) {
      return ComplexArithmetic.add(self, z);
    }
    return isReal(value)
        ? ComplexArithmetic.add(self, operand(value))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __radd__(PyComplex self, Object value) {
    if (value instanceof PyComplex z) {
      return ComplexArithmetic.add(z, self);
    }
    return isReal(value)
        ? ComplexArithmetic.add(operand(value), self)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __sub__(PyComplex self, Object value) {
    if (value instanceof PyComplex z) {
      return ComplexArithmetic.subtract(self, z);
    }
    return isReal(value)
        ? ComplexArithmetic.subtract(self, operand(value))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rsub__(PyComplex self, Object value) {
    if (value instanceof PyComplex z) {
      return ComplexArithmetic.subtract(z, self);
    }
    return isReal(value)
        ? ComplexArithmetic.subtract(operand(value), self)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __mul__(PyComplex self, Object value) {
    if (value instanceof PyComplex z) {
      return ComplexArithmetic.multiply(self, z);
    }
    return isReal(value)
        ? ComplexArithmetic.multiply(self, operand(value))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rmul__(PyComplex self, Object value) {
    if (value instanceof PyComplex z) {
      return ComplexArithmetic.multiply(z, self);
    }
    return isReal(value)
        ? ComplexArithmetic.multiply(operand(value), self)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __truediv__(PyComplex self, Object value) {
    if (value instanceof PyComplex z) {
      return ComplexArithmetic.divide(self, z);
    }
    return isReal(value)
        ? ComplexArithmetic.divide(self, operand(value))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __rtruediv__(PyComplex self, Object value) {
    if (value instanceof PyComplex z) {
      return ComplexArithmetic.divide(z, self);
    }
    return isReal(value)
        ? ComplexArithmetic.divide(operand(value), self)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, mod=None, /)")
  static Object __pow__(PyComplex self, Object value, Object mod) {
    return power(self, value, mod);
  }

  @PyMethod("(self, value, mod=None, /)")
  static Object __rpow__(PyComplex self, Object value, Object mod) {
    return power(value, self, mod);
  }

  // CPython: complexobject.c complex_pow
  private static Object power(Object base, Object exponent, Object mod) {
    PyComplex a = asComplex(base);
    PyComplex b = asComplex(exponent);
    if (a == null || b == null) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    if (mod != PySingleton.NONE) {
      throw Errors.valueError("complex modulo");
    }
    return ComplexArithmetic.power(a.real(), a.imag(), b.real(), b.imag());
  }

  private static @Nullable PyComplex asComplex(Object o) {
    if (o instanceof PyComplex z) {
      return z;
    }
    return isReal(o) ? new PyComplex(operand(o), 0) : null;
  }

  @PyMethod("(self, /)")
  static Object __neg__(PyComplex self) {
    return new PyComplex(-self.real(), -self.imag());
  }

  @PyMethod("(self, /)")
  static Object __pos__(PyComplex self) {
    return exact(self);
  }

  @PyMethod("(self, /)")
  static double __abs__(PyComplex self) {
    return ComplexArithmetic.absolute(self);
  }

  @PyMethod("(self, /)")
  static boolean __bool__(PyComplex self) {
    return self.real() != 0 || self.imag() != 0;
  }

  /// Convert number to a complex floating-point number.
  @PyClassMethod("(cls, number, /)")
  static Object from_number(PyType cls, Object number) {
    PyComplex value = ComplexConversion.ofNumber(number);
    return cls == BuiltinTypes.COMPLEX ? exact(value) : Dispatch.call(cls, value);
  }

  /// Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.
  @PyMethod("(self, /)")
  static Object conjugate(PyComplex self) {
    return new PyComplex(self.real(), -self.imag());
  }

  /// Convert this value to exact type complex.
  @PyMethod("(self, /)")
  static Object __complex__(PyComplex self) {
    return exact(self);
  }

  private static PyComplex exact(PyComplex self) {
    return self.type() == BuiltinTypes.COMPLEX ? self : new PyComplex(self.real(), self.imag());
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __getnewargs__(PyComplex self) {
    return PyTuple.of(self.real(), self.imag());
  }

  /// Convert to a string according to format_spec.
  @PyMethod("(self, format_spec, /)")
  static Object __format__(PyComplex self, Object format_spec) {
    FormatArgument.check(format_spec);
    return FormatArgument.isEmpty(format_spec)
        ? Representation.str(self)
        : NumberFormat.formatComplex(self, format_spec, Types.of(self).fullName());
  }

  /// the real part of a complex number
  @PyGetter(member = true)
  static double real(PyComplex self) {
    return self.real();
  }

  /// the imaginary part of a complex number
  @PyGetter(member = true)
  static double imag(PyComplex self) {
    return self.imag();
  }
}
