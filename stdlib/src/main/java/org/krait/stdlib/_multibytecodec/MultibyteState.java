package org.krait.stdlib._multibytecodec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.Decoded;
import org.krait.runtime.codec.MultibyteEncoding;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.stdlib.multibyte.MultibyteCodec;

/** What is left of one piece of a text for the next: its shift, and bytes of half a character. */
final class MultibyteState {
  final MultibyteEncoding encoding;
  final MultibyteEncoding.Shift shift = new MultibyteEncoding.Shift();
  byte[] pending = {};
  private String errors;

  private MultibyteState(MultibyteEncoding encoding, String errors) {
    this.encoding = encoding;
    this.errors = errors;
  }

  /** The state of a new object, whose class names its codec. */
  static MultibyteState of(PyType cls, @Nullable String errors) {
    if (Attributes.get(cls, "codec") instanceof MultibyteCodec codec) {
      return new MultibyteState(codec.encoding(), errors == null ? "strict" : errors);
    }
    throw Errors.typeError("codec is unexpected type");
  }

  String errors() {
    return errors;
  }

  // CPython: multibytecodec.c codecctx_errors_set
  void setErrors(@Nullable Object value) {
    if (value == null) {
      throw new PyException("AttributeError", "cannot delete attribute");
    }
    if (!PyStr.isStr(value)) {
      throw Errors.typeError("errors must be a string");
    }
    errors = PyStr.toJava(value);
  }

  PyBytes encode(Object text, boolean last) {
    if (!PyStr.isStr(text)) {
      throw Errors.typeError("couldn't convert the object to str.");
    }
    return PyBytes.of(encoding.encode(PyStr.exact(text), errors, shift, last));
  }

  Object decode(byte[] more, boolean last) {
    byte[] bytes = Arrays.copyOf(pending, pending.length + more.length);
    System.arraycopy(more, 0, bytes, pending.length, more.length);
    Decoded decoded = encoding.decode(bytes, errors, shift, last);
    pending = Arrays.copyOfRange(bytes, Math.min(decoded.consumed(), bytes.length), bytes.length);
    return decoded.text();
  }

  void reset() {
    pending = new byte[0];
    shift.set = 0;
  }
}
