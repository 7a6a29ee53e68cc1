package org.krait.stdlib._struct;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.ThreadState;

/** {@code struct.error} of the current interpreter. */
final class StructError extends ModuleException {
  StructError() {
    super("struct", "error", BuiltinExceptions.EXCEPTION);
  }

  static PyException because(String message) {
    return ThreadState.current().interpreter().state(StructError.class).of(message);
  }
}
