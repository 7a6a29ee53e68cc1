package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.FloatParsing;
import org.krait.runtime.number.NumberText;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyFloat;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Representation;

/** What {@code float(x)} makes of any object. */
// CPython: floatobject.c float_new_impl, PyFloat_FromString; abstract.c PyNumber_Float
final class FloatConversion {
  private FloatConversion() {}

  static double of(Object x) {
    if (PyStr.isStr(x)) {
      return parse(NumberText.ascii(x), x);
    }
    PyType type = Types.of(x);
    Object method = x instanceof Double ? null : type.special(Special.FLOAT);
    if (method != null) {
      return checked(Dispatch.callSpecial(method, x), type);
    }
    if (x instanceof Double || type.special(Special.INDEX) != null) {
      return Arguments.toDouble(x);
    }
    Buffer buffer = Buffers.orNull(x, 0);
    if (buffer != null) {
      byte[] bytes = buffer.toBytes();
      buffer.release();
      return parse(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1), x);
    }
    throw Errors.typeError(
        "float() argument must be a string or a real number, not '" + type.fullName() + "'");
  }

  private static double checked(Object result, PyType type) {
    if (result instanceof PyFloat f) {
      Deprecations.strictSubclass(type.fullName() + ".__float__", "float", f);
    }
    return Arguments.checkedFloat(result, type);
  }

  private static double parse(String text, Object original) {
    try {
      return FloatParsing.parse(text);
    } catch (NumberFormatException e) {
      throw invalid(original);
    }
  }

  private static PyException invalid(Object original) {
    return Errors.valueError(
        "could not convert string to float: " + Representation.javaRepr(original));
  }
}
