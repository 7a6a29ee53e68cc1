package org.krait.runtime.codec;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.text.Text;

/**
 * What cannot be encoded, decoded or translated: a part of a str or bytes, and why.
 *
 * @param encoding the codec's name; empty for a translation
 * @param object the whole str, or the bytes object
 */
public record CodingFailure(
    Kind kind, String encoding, Object object, int start, int end, String reason) {
  /** The direction, each with its exception. */
  public enum Kind {
    ENCODE("UnicodeEncodeError"),
    DECODE("UnicodeDecodeError"),
    TRANSLATE("UnicodeTranslateError");

    private final String exception;

    Kind(String exception) {
      this.exception = exception;
    }
  }

  /** The failure that a Python exception describes. */
  public static CodingFailure of(Object exception) {
    Kind kind = kindOf(exception);
    Object object = checked(Attributes.get(exception, "object"), kind == Kind.DECODE);
    int length = object instanceof PyBytes b ? b.size() : Text.length(object);
    int start = Indexes.clipped(Attributes.get(exception, "start"));
    int end = Indexes.clipped(Attributes.get(exception, "end"));
    return new CodingFailure(
        kind,
        kind == Kind.TRANSLATE ? "" : PyStr.toJava(Attributes.get(exception, "encoding")),
        object,
        Math.max(0, Math.min(start, length - 1)),
        Math.min(Math.max(1, end), length),
        PyStr.toJava(Attributes.get(exception, "reason")));
  }

  /** What is not decoded or encoded, which a program may have replaced by anything. */
  // CPython: exceptions.c check_unicode_error_attribute
  private static Object checked(Object object, boolean ofBytes) {
    if (ofBytes ? !(object instanceof PyBytes) : !PyStr.isStr(object)) {
      throw Errors.typeError(
          "UnicodeError 'object' attribute must be a " + (ofBytes ? "bytes" : "string"));
    }
    return PyStr.exact(object);
  }

  private static Kind kindOf(Object exception) {
    for (Kind kind : Kind.values()) {
      if (Types.isInstance(exception, Exceptions.type(kind.exception))) {
        return kind;
      }
    }
    throw Errors.typeError(
        "don't know how to handle " + Types.of(exception).fullName() + " in error callback");
  }

  /** The Python exception that describes the failure. */
  public PyException exception() {
    Object[] args =
        kind == Kind.TRANSLATE
            ? new Object[] {object, (long) start, (long) end, reason}
            : new Object[] {encoding, object, (long) start, (long) end, reason};
    return new PyException(
        Dispatch.call(Exceptions.type(kind.exception), args, PyCallable.NO_NAMES));
  }

  /** The character at an index of the str. */
  int character(int index) {
    return Text.at(object, index);
  }
}
