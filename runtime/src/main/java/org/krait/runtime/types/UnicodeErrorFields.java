package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Representation;

/** The five fields of the Unicode errors, by the numbers their types share, and their text. */
// CPython: exceptions.c UnicodeDecodeError_init, unicode_error_adjust_start
final class UnicodeErrorFields {
  private static final int ENCODING = UnicodeDecodeErrorType.ENCODING;
  private static final int OBJECT = UnicodeDecodeErrorType.OBJECT;
  private static final int START = UnicodeDecodeErrorType.START;
  private static final int END = UnicodeDecodeErrorType.END;
  private static final int REASON = UnicodeDecodeErrorType.REASON;

  private UnicodeErrorFields() {}

  /** Sets the fields from the constructor's arguments. */
  static void fill(PyBaseException self, Object[] args, boolean hasEncoding, boolean ofBytes) {
    int expected = hasEncoding ? 5 : 4;
    if (args.length != expected) {
      throw Errors.typeError(
          "function takes exactly " + expected + " arguments (" + args.length + " given)");
    }
    int at = 0;
    if (hasEncoding) {
      self.setField(ENCODING, requireStr(args[0], 1));
      at = 1;
    }
    Object object = args[at];
    if (ofBytes) {
      object = bytes(object);
    } else {
      requireStr(object, at + 1);
    }
    self.setField(OBJECT, object);
    self.setField(START, Indexes.toLong(args[at + 1]));
    self.setField(END, Indexes.toLong(args[at + 2]));
    self.setField(REASON, requireStr(args[at + 3], expected));
  }

  private static Object requireStr(Object o, int position) {
    if (!PyStr.isStr(o)) {
      throw Errors.typeError(
          "argument " + position + " must be str, not " + Types.of(o).fullName());
    }
    return o;
  }

  private static PyBytes bytes(Object o) {
    return o instanceof PyBytes b ? b : PyBytes.of(Buffers.bytes(o));
  }

  /** The message: "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte". */
  static Object describe(PyBaseException self, String verb) {
    if (self.field(OBJECT) == null) {
      return "";
    }
    String reason = shown(self.field(REASON));
    String codec = verb.equals("translate") ? "" : "'" + shown(self.field(ENCODING)) + "' codec ";
    Object object = checkedObject(self.field(OBJECT), verb.equals("decode"));
    long start = (Long) self.field(START);
    long end = (Long) self.field(END);
    int length = org.krait.runtime.object.Lengths.of(object);
    boolean single = start >= 0 && start < length && end == start + 1;
    String unit = verb.equals("decode") ? "byte" : "character";
    String what =
        single
            ? unit + " " + unitText(object, start) + " in position " + start
            : unit + "s in position " + start + "-" + (end - 1);
    return PyStr.ofJava(codec + "can't " + verb + " " + what + ": " + reason);
  }

  private static String shown(@Nullable Object field) {
    return field == null ? "<NULL>" : Representation.javaStr(field);
  }

  /** What is not decoded or encoded; showing the other fields may have changed it. */
  // CPython: exceptions.c check_unicode_error_attribute
  private static Object checkedObject(@Nullable Object object, boolean ofBytes) {
    if (object == null) {
      throw Errors.typeError("UnicodeError 'object' attribute is not set");
    }
    if (ofBytes ? !(object instanceof PyBytes) : !PyStr.isStr(object)) {
      throw Errors.typeError(
          "UnicodeError 'object' attribute must be a " + (ofBytes ? "bytes" : "string"));
    }
    return object;
  }

  private static String unitText(Object object, long start) {
    Object item = Items.get(object, start);
    if (item instanceof Long b) {
      return "0x" + hex(b, 2);
    }
    int c = item instanceof PyStr s ? s.codePointAt(0) : ((String) item).charAt(0);
    if (c <= 0xFF) {
      return "'\\x" + hex(c, 2) + "'";
    }
    return c <= 0xFFFF ? "'\\u" + hex(c, 4) + "'" : "'\\U" + hex(c, 8) + "'";
  }

  private static String hex(long value, int digits) {
    String text = Long.toHexString(value);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
