package org.krait.runtime.codec;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.text.Text;

/** What an encoder does about characters that it cannot encode. */
// CPython: unicodeobject.c unicode_encode_call_errorhandler
public final class EncodeErrors {
  private final String encoding;
  private final Object text;
  private final String handler;

  public EncodeErrors(String encoding, Object text, String handler) {
    this.encoding = encoding;
    this.text = text;
    this.handler = handler;
  }

  /** Whether what cannot be encoded may be bytes that decoding has escaped. */
  boolean escapesSurrogates() {
    return handler.equals("surrogateescape");
  }

  /** The error itself. */
  PyException failure(int start, int end, String reason) {
    return at(start, end, reason).exception();
  }

  private CodingFailure at(int start, int end, String reason) {
    return new CodingFailure(CodingFailure.Kind.ENCODE, encoding, text, start, end, reason);
  }

  /** What the handler puts in the place of some characters. */
  Replacement handle(int start, int end, String reason) {
    CodingFailure failure = at(start, end, reason);
    Replacement known = ErrorHandlers.handle(handler, failure);
    if (known != null) {
      return known;
    }
    Object callable = CodecRegistry.current().errorHandler(handler);
    Object result = Dispatch.call(callable, Exceptions.valueOf(failure.exception()));
    if (result instanceof PyTuple t && t.size() == 2) {
      int resume = resume(t.get(1), Text.length(text));
      if (t.get(0) instanceof PyBytes b) {
        return Replacement.bytes(b.array(), resume);
      }
      if (PyStr.isStr(t.get(0))) {
        return Replacement.text(PyStr.exact(t.get(0)), resume);
      }
    }
    throw Errors.typeError("encoding error handler must return (str/bytes, int) tuple");
  }

  /** The index at which a handler written in Python says to go on. */
  static int resume(Object position, int length) {
    int at = Indexes.toInt(position, false);
    int resume = at < 0 ? at + length : at;
    if (resume < 0 || resume > length) {
      throw Errors.indexError("position " + at + " from error handler out of bounds");
    }
    return resume;
  }
}
