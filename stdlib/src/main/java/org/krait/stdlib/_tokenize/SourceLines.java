package org.krait.stdlib._tokenize;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;

/** The source that a {@code readline} function gives line by line. */
// CPython: readline_tokenizer.c tok_readline_string
final class SourceLines {
  private final Object readline;
  private final @Nullable String encoding;

  /**
   * @param encoding that of the bytes which {@code readline} returns, null if it returns str
   */
  SourceLines(Object readline, @Nullable String encoding) {
    this.readline = readline;
    this.encoding = encoding;
  }

  /** All lines up to the first empty one or StopIteration. */
  String readAll() {
    StringBuilder text = new StringBuilder();
    for (String line = read(); !line.isEmpty(); line = read()) {
      text.append(line);
    }
    return text.toString();
  }

  private String read() {
    Object line;
    try {
      line = Dispatch.call(readline);
    } catch (PyException e) {
      if (Exceptions.matches(e, "StopIteration")) {
        return "";
      }
      throw e;
    }
    if (encoding == null) {
      if (!PyStr.isStr(line)) {
        throw Errors.typeError("readline() returned a non-string object");
      }
      return line.toString();
    }
    if (!(line instanceof PyBytes)) {
      throw Errors.typeError("readline() returned a non-bytes object");
    }
    return Codecs.decodeBytes(line, encoding, "replace").toString();
  }
}
