package org.krait.stdlib.unicodedata;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.text.Text;

/** The arguments and results that the functions have in common. */
// CPython: getargs.c converter C; unicodedata.c
final class Argument {
  private Argument() {}

  /** The one character that the first argument must be. */
  static int character(Object chr, String function, boolean numbered) {
    if (!PyStr.isStr(chr)) {
      throw Errors.typeError(
          function
              + (numbered ? "() argument 1" : "() argument")
              + " must be a unicode character, not "
              + (chr == PySingleton.NONE ? "None" : Types.of(chr).fullName()));
    }
    if (Text.length(chr) != 1) {
      throw Errors.typeError(
          function
              + (numbered ? "(): argument 1" : "(): argument")
              + " must be a unicode character, not a string of length "
              + Text.length(chr));
    }
    return Text.at(chr, 0);
  }

  /** The exact str that the second argument must be. */
  static Object text(Object unistr, String function) {
    if (!PyStr.isStr(unistr)) {
      throw Errors.typeError(
          function
              + "() argument 2 must be str, not "
              + (unistr == PySingleton.NONE ? "None" : Types.of(unistr).fullName()));
    }
    return PyStr.exact(unistr);
  }

  /** A name as a str or as bytes. */
  static String name(Object name) {
    return PyStr.isStr(name)
        ? PyStr.toJava(name)
        : new String(Buffers.bytes(name), StandardCharsets.UTF_8);
  }

  /** A value; or, if there is none, the default or an error. */
  static Object result(@Nullable Object value, @Nullable Object otherwise, String error) {
    if (value != null) {
      return value;
    }
    if (otherwise == null) {
      throw Errors.valueError(error);
    }
    return otherwise;
  }
}
