package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.number.IntegerParsing;
import org.krait.runtime.number.NumberText;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** What {@code int(x, base)} makes of any object. */
// CPython: longobject.c long_new_impl, abstract.c PyNumber_Long
final class IntegerConversion {
  private static final int LONGEST_SHOWN = 200;

  private IntegerConversion() {}

  static Object construct(@Nullable Object x, @Nullable Object base) {
    if (x == null) {
      if (base != null) {
        throw Errors.typeError("int() missing string argument");
      }
      return 0L;
    }
    if (base == null) {
      return of(x);
    }
    Object index = Indexes.of(base);
    long radix = Ints.clamp(index);
    if (radix != 0 && (radix < 2 || radix > 36)) {
      throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    String text = PyStr.isStr(x) ? NumberText.ascii(x) : null;
    if (x instanceof PyBytes || x instanceof PyByteArray) {
      text = latin1(Buffers.of(x, 0));
    }
    if (text == null) {
      throw Errors.typeError("int() can't convert non-string with explicit base");
    }
    return parse(text, (int) radix, x);
  }

  /** {@code int(x)}. */
  static Object of(Object x) {
    if (x instanceof Long) {
      return x;
    }
    PyType type = Types.of(x);
    Object method = type.special(Special.INT);
    if (method != null) {
      return checked(Dispatch.callSpecial(method, x), "__int__");
    }
    Object index = Ints.indexOrNull(x);
    if (index != null) {
      return index;
    }
    if (PyStr.isStr(x)) {
      return parse(NumberText.ascii(x), 10, x);
    }
    Buffer buffer = Buffers.orNull(x, 0);
    if (buffer != null) {
      return parse(latin1(buffer), 10, x);
    }
    throw Errors.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + type.fullName()
            + "'");
  }

  private static Object checked(Object result, String method) {
    Object exact = Ints.exact(result);
    if (exact == null) {
      throw Errors.typeError(
          method + " returned non-int (type " + Types.of(result).fullName() + ")");
    }
    if (exact != result) {
      Deprecations.strictSubclass(method, "int", result);
    }
    return exact;
  }

  private static String latin1(Buffer buffer) {
    try {
      return new String(buffer.toBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
    } finally {
      buffer.release();
    }
  }

  private static Object parse(String text, int base, Object original) {
    Object value = IntegerParsing.parse(text, base);
    if (value == null) {
      throw invalid(base, original);
    }
    return value;
  }

  private static PyException invalid(int base, Object original) {
    String shown = Representation.javaRepr(literal(original));
    if (shown.length() > LONGEST_SHOWN) {
      shown = shown.substring(0, LONGEST_SHOWN);
    }
    return Errors.valueError("invalid literal for int() with base " + base + ": " + shown);
  }

  /** What the message shows: bytes for anything that is not a str. */
  private static Object literal(Object original) {
    return PyStr.isStr(original) ? original : PyBytes.of(Buffers.of(original, 0).toBytes());
  }

  /** The bytes of a buffer, of {@code __bytes__}, or of an iterable of ints; the caller's own. */
  // CPython: bytesobject.c PyObject_Bytes
  static byte[] bytes(Object o) {
    Object method = Types.special(o, Special.BYTES);
    if (method != null) {
      Object result = Dispatch.callSpecial(method, o);
      if (result instanceof PyBytes b) {
        return b.array().clone();
      }
      throw Errors.typeError(
          "__bytes__ returned non-bytes (type " + Types.of(result).fullName() + ")");
    }
    Buffer buffer = Buffers.orNull(o, 0);
    if (buffer != null) {
      byte[] content = buffer.toBytes().clone();
      buffer.release();
      return content;
    }
    if (PyStr.isStr(o) || Types.special(o, Special.ITER) == null) {
      throw Errors.typeError("cannot convert '" + Types.of(o).fullName() + "' object to bytes");
    }
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    Object iterator = Iteration.iterator(o);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      Object n = Indexes.of(item);
      if (IntegerArithmetic.signum(n) < 0 || IntegerArithmetic.compare(n, 255L) > 0) {
        throw Errors.valueError("bytes must be in range(0, 256)");
      }
      out.write((int) (long) (Long) n);
    }
    return out.toByteArray();
  }
}
