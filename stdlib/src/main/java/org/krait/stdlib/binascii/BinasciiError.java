package org.krait.stdlib.binascii;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.ThreadState;

/** {@code binascii.Error} of the current interpreter. */
final class BinasciiError extends ModuleException {
  BinasciiError() {
    super("binascii", "Error", BuiltinExceptions.VALUE_ERROR);
  }

  static PyException because(String message) {
    return ThreadState.current().interpreter().state(BinasciiError.class).of(message);
  }
}
