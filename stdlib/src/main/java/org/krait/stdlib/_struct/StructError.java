package org.krait.stdlib._struct;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/** {@code struct.error} of the current interpreter. */
final class StructError extends ModuleException {
  /** The type of an interpreter, the same for each module object made. */
  static synchronized StructError of(Interpreter interpreter) {
    StructError known = interpreter.state(StructError.class);
    if (known == null) {
      known = new StructError();
      interpreter.setState(StructError.class, known);
    }
    return known;
  }

  private StructError() {
    super("struct", "error", BuiltinExceptions.EXCEPTION);
  }

  static PyException because(String message) {
    return of(ThreadState.current().interpreter()).of(message);
  }
}
