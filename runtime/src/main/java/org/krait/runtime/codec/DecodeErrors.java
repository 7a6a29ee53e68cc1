package org.krait.runtime.codec;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.text.TextBuilder;

/** The bytes that a decoder reads, and what it does about those that it cannot decode. */
// CPython: unicodeobject.c unicode_decode_call_errorhandler_writer
public final class DecodeErrors {
  private final String encoding;
  private final String handler;
  private byte[] data;

  public DecodeErrors(String encoding, byte[] data, String handler) {
    this.encoding = encoding;
    this.data = data;
    this.handler = handler;
  }

  /** The bytes; a handler may have put others in their place. */
  byte[] data() {
    return data;
  }

  /** Adds what the handler puts in the place of some bytes; the index at which to go on. */
  int handle(TextBuilder out, int start, int end, String reason) {
    CodingFailure failure =
        new CodingFailure(
            CodingFailure.Kind.DECODE, encoding, PyBytes.of(data), start, end, reason);
    Replacement known = ErrorHandlers.handle(handler, failure);
    if (known != null) {
      out.append(known.text());
      return known.resume();
    }
    Object callable = CodecRegistry.current().errorHandler(handler);
    PyBaseException exception = Exceptions.valueOf(failure.exception());
    Object result = Dispatch.call(callable, exception);
    if (!(result instanceof PyTuple t) || t.size() != 2 || !PyStr.isStr(t.get(0))) {
      throw Errors.typeError("decoding error handler must return (str, int) tuple");
    }
    Object object = Attributes.get(exception, "object");
    if (!(object instanceof PyBytes replaced)) {
      throw Errors.typeError("exception attribute object must be bytes");
    }
    data = replaced.array();
    int resume = EncodeErrors.resume(t.get(1), data.length);
    out.append(PyStr.exact(t.get(0)));
    return resume;
  }
}
