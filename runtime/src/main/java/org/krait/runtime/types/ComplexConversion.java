package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.ComplexText;
import org.krait.runtime.number.NumberText;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;

/** What {@code complex(real, imag)} makes of any objects. */
// CPython: complexobject.c complex_new, actual_complex_new_impl
public final class ComplexConversion {
  private ComplexConversion() {}

  static PyComplex construct(PyType type, @Nullable Object real, @Nullable Object imag) {
    if (imag == null) {
      if (real == null) {
        return new PyComplex(type, 0, 0);
      }
      return retyped(type, ofOne(real));
    }
    PyComplex r = real == null ? new PyComplex(0, 0) : part(real, "real");
    PyComplex i = part(imag, "imag");
    return new PyComplex(
        type,
        imag instanceof PyComplex ? r.real() - i.imag() : r.real(),
        real instanceof PyComplex ? i.real() + r.imag() : i.real());
  }

  private static PyComplex retyped(PyType type, PyComplex z) {
    return z.type() == type ? z : new PyComplex(type, z.real(), z.imag());
  }

  private static PyComplex ofOne(Object x) {
    if (PyStr.isStr(x)) {
      return parse(x);
    }
    PyComplex z = ofSpecial(x);
    if (z != null) {
      return z;
    }
    if (!isReal(x)) {
      throw Errors.typeError(
          "complex() argument must be a string or a number, not " + Types.of(x).messageName());
    }
    return new PyComplex(Arguments.toDouble(x), 0);
  }

  private static PyComplex parse(Object str) {
    double[] parts;
    try {
      parts = ComplexText.parse(NumberText.ascii(str));
    } catch (NumberFormatException e) {
      throw Errors.valueError(
          "could not convert string to complex: " + Representation.javaRepr(str));
    }
    if (parts == null) {
      throw Errors.valueError("complex() arg is a malformed string");
    }
    return new PyComplex(parts[0], parts[1]);
  }

  /** A number as a complex one. */
  // CPython: complexobject.c PyComplex_AsCComplex
  public static PyComplex ofNumber(Object x) {
    PyComplex z = ofSpecial(x);
    return z != null ? z : new PyComplex(Arguments.toDouble(x), 0);
  }

  /** A complex number or what {@code __complex__} gives, or null. */
  private static @Nullable PyComplex ofSpecial(Object x) {
    if (x instanceof PyComplex z && z.type() == BuiltinTypes.COMPLEX) {
      return z;
    }
    Object method = Types.special(x, Special.COMPLEX);
    if (method == null) {
      return null;
    }
    Object result = Dispatch.callSpecial(method, x);
    if (result instanceof PyComplex z) {
      if (z.type() != BuiltinTypes.COMPLEX) {
        Deprecations.strictSubclass("__complex__", "complex", z);
      }
      return z;
    }
    throw Errors.typeError(
        "__complex__ returned non-complex (type " + Types.of(result).fullName() + ")");
  }

  private static PyComplex part(Object x, String name) {
    if (x instanceof PyComplex z) {
      Deprecations.warn(
          "complex() argument '" + name + "' must be a real number, not " + z.type().messageName());
      return z;
    }
    if (!isReal(x)) {
      throw Errors.typeError(
          "complex() argument '"
              + name
              + "' must be a real number, not "
              + Types.of(x).messageName());
    }
    return new PyComplex(Arguments.toDouble(x), 0);
  }

  private static boolean isReal(Object x) {
    PyType type = Types.of(x);
    return type.special(Special.FLOAT) != null || type.special(Special.INDEX) != null;
  }
}
