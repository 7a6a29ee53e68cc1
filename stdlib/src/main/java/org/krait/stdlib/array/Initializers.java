package org.krait.stdlib.array;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;

/** The arguments of {@code array(typecode, initializer)}. */
// CPython: arraymodule.c array_new
final class Initializers {
  private Initializers() {}

  static ItemFormat format(Object typecode) {
    if (!PyStr.isStr(typecode)) {
      throw Errors.typeError(
          "array() argument 1 must be a unicode character, not " + Types.of(typecode).fullName());
    }
    String code = typecode.toString();
    if (code.codePointCount(0, code.length()) != 1) {
      throw Errors.typeError(
          "array() argument 1 must be a unicode character, not a string of length "
              + code.codePointCount(0, code.length()));
    }
    ItemFormat format = ItemFormat.of(code.codePointAt(0));
    if (format == null) {
      throw Errors.valueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
    }
    return format;
  }

  static void fill(PyArray array, Object initializer) {
    ItemFormat format = array.format();
    if (PyStr.isStr(initializer) && !format.isText()) {
      throw Errors.typeError(
          "cannot use a str to initialize an array with typecode '" + format.code + "'");
    }
    if (initializer instanceof PyArray other) {
      if (other.format().isText() && !format.isText()) {
        throw Errors.typeError(
            "cannot use a unicode array to initialize an array with typecode '"
                + format.code
                + "'");
      }
      array.extend(other.format() == format ? other : other.tolist());
    } else if (initializer instanceof PyBytes || initializer instanceof PyByteArray) {
      array.frombytes(initializer);
    } else {
      array.extend(initializer);
    }
  }
}
