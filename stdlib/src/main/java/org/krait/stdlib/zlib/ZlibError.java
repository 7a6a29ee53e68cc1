package org.krait.stdlib.zlib;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/** {@code zlib.error}, one per interpreter. */
final class ZlibError extends ModuleException {
  static final int NEED_DICT = 2;
  static final int STREAM_ERROR = -2;
  static final int DATA_ERROR = -3;
  static final int BUFFER_ERROR = -5;

  private ZlibError() {
    super("zlib", "error", BuiltinExceptions.EXCEPTION);
  }

  static ZlibError of(Interpreter interpreter) {
    synchronized (interpreter) {
      ZlibError known = interpreter.state(ZlibError.class);
      if (known == null) {
        known = new ZlibError();
        interpreter.setState(ZlibError.class, known);
      }
      return known;
    }
  }

  /** An error with a plain message. */
  static PyException plain(String message) {
    return of(ThreadState.current().interpreter()).of((Object) message);
  }

  /** An error of zlib's, with its number. */
  static PyException of(int code, String doing, String why) {
    return plain("Error " + code + " " + doing + (why.isEmpty() ? "" : ": " + why));
  }
}
