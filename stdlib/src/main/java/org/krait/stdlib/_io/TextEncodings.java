package org.krait.stdlib._io;

import org.krait.runtime.codec.CodecRegistry;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/** The {@code encoding} and {@code errors} arguments of text streams. */
// CPython: textio.c _io_TextIOWrapper___init___impl
final class TextEncodings {
  private TextEncodings() {}

  /** The encoding given, that of the locale for None. */
  static String named(Object encoding) {
    if (encoding != PySingleton.NONE && !PyStr.isStr(encoding)) {
      throw Errors.typeError(
          "TextIOWrapper() argument 'encoding' must be str or None, not "
              + Types.of(encoding).name());
    }
    String name = encoding == PySingleton.NONE ? "locale" : encoding.toString();
    if (name.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    if (name.equals("locale")) {
      boolean forced = ThreadState.current().interpreter().state(Settings.class).utf8Mode;
      return forced ? "utf-8" : "UTF-8";
    }
    checkText(name);
    return name;
  }

  private static void checkText(String name) {
    if (DirectEncoding.find(name) != null) {
      return;
    }
    Object isText = Attributes.find(CodecRegistry.current().lookup(name), "_is_text_encoding");
    if (isText != null && !Truth.of(isText)) {
      throw Errors.lookupError(
          "'" + name + "' is not a text encoding; use codecs.open() to handle arbitrary codecs");
    }
  }

  /** The error handler given, {@code strict} for None. */
  static String errors(Object errors, String which) {
    if (errors == PySingleton.NONE) {
      return "strict";
    }
    if (!PyStr.isStr(errors)) {
      throw Errors.typeError(which + " must be str or None, not " + Types.of(errors).name());
    }
    return errors.toString();
  }
}
