package org.krait.stdlib._lzma;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/** {@code lzma.LZMAError}, one per interpreter. */
// CPython: _lzmamodule.c catch_lzma_error
final class LzmaError extends ModuleException {
  private LzmaError() {
    super("_lzma", "LZMAError", BuiltinExceptions.EXCEPTION, "Call to liblzma failed.");
  }

  static LzmaError of(Interpreter interpreter) {
    synchronized (interpreter) {
      LzmaError known = interpreter.state(LzmaError.class);
      if (known == null) {
        known = new LzmaError();
        interpreter.setState(LzmaError.class, known);
      }
      return known;
    }
  }

  private static PyException plain(String message) {
    return of(ThreadState.current().interpreter()).of((Object) message);
  }

  static PyException corrupt() {
    return plain("Corrupt input data");
  }

  static PyException unknownFormat() {
    return plain("Input format not supported by decoder");
  }

  static PyException options() {
    return plain("Invalid or unsupported options");
  }

  static PyException unsupportedCheck() {
    return plain("Unsupported integrity check");
  }

  static PyException memory() {
    return plain("Memory usage limit exceeded");
  }

  static PyException internal() {
    return plain("Internal error");
  }

  static PyException preset(long preset) {
    return plain("Invalid compression preset: " + Long.toUnsignedString(preset));
  }
}
