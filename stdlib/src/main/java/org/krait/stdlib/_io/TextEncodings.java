package org.krait.stdlib._io;

import org.krait.runtime.codec.CodecRegistry;
import org.krait.runtime.codec.Utf8;
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

  /** Refuses what can be no name of an encoding, and may warn if there is none. */
  static void checkName(Object encoding) {
    requireText(encoding, "TextIOWrapper() argument 'encoding'");
    if (encoding == PySingleton.NONE) {
      IoModule.warnOfDefault(ThreadState.current().interpreter(), 1);
    } else {
      refuseNull(utf8(encoding));
    }
  }

  private static void requireText(Object text, String which) {
    if (text != PySingleton.NONE && !PyStr.isStr(text)) {
      throw Errors.typeError(which + " must be str or None, not " + Types.of(text).fullName());
    }
  }

  static void refuseNull(String text) {
    if (text.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
  }

  /** The text, which can be encoded: UnicodeEncodeError for lone surrogates. */
  private static String utf8(Object text) {
    Utf8.encode(text, "strict");
    return text.toString();
  }

  /** The encoding given to {@code reconfigure}, as far as a C program reads its name. */
  static String reconfigured(Object encoding) {
    requireText(encoding, "reconfigure() argument 'encoding'");
    String name = utf8(encoding);
    int end = name.indexOf('\0');
    if (end >= 0) {
      throw Errors.lookupError("unknown encoding: " + name.substring(0, end));
    }
    return named(encoding);
  }

  /** The encoding given, that of the locale for None. */
  static String named(Object encoding) {
    String name = encoding == PySingleton.NONE ? "locale" : encoding.toString();
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
    requireText(errors, which);
    return utf8(errors);
  }
}
