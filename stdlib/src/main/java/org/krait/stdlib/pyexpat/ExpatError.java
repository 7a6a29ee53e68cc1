package org.krait.stdlib.pyexpat;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;

/** {@code xml.parsers.expat.ExpatError}, one per interpreter. */
final class ExpatError extends ModuleException {
  private ExpatError() {
    super("xml.parsers.expat", "ExpatError", BuiltinExceptions.EXCEPTION);
  }

  static ExpatError of(Interpreter interpreter) {
    synchronized (interpreter) {
      ExpatError known = interpreter.state(ExpatError.class);
      if (known == null) {
        known = new ExpatError();
        interpreter.setState(ExpatError.class, known);
      }
      return known;
    }
  }

  static ExpatError current() {
    return of(ThreadState.current().interpreter());
  }

  /** An error at a place in a document. */
  PyException of(ErrorCode code, long line, long column) {
    String message = code.text() + ": line " + line + ", column " + column;
    Object error = Dispatch.call(type(), message);
    Attributes.set(error, "code", (long) code.number());
    Attributes.set(error, "offset", column);
    Attributes.set(error, "lineno", line);
    return new PyException(error);
  }
}
