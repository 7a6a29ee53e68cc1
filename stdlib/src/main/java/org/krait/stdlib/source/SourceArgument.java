package org.krait.stdlib.source;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Buffers;

/** Reads a source that Python code passes: a str, or bytes that may declare their encoding. */
// CPython: pythonrun.c _Py_SourceAsString
public final class SourceArgument {
  private SourceArgument() {}

  /**
   * The text of the source.
   *
   * @param function the Python function, for the error
   * @param expected what it takes, for the error
   */
  public static String read(
      FrontEnd frontEnd, Object source, String filename, String function, String expected) {
    if (PyStr.isStr(source)) {
      return checked(source.toString());
    }
    byte[] bytes = Buffers.bytesOrNull(source);
    if (bytes == null) {
      throw Errors.typeError(function + "() arg 1 must be a " + expected + " object");
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw nullBytes();
      }
    }
    return frontEnd.decode(bytes, filename);
  }

  private static String checked(String text) {
    if (text.indexOf('\0') >= 0) {
      throw nullBytes();
    }
    return text;
  }

  private static PyException nullBytes() {
    return new PyException("SyntaxError", "source code string cannot contain null bytes");
  }
}
