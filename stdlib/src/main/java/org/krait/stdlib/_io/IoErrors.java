package org.krait.stdlib._io;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;

/** The errors that all streams share. */
final class IoErrors {
  private IoErrors() {}

  /** {@code io.UnsupportedOperation}, which is an OSError and a ValueError. */
  static PyException unsupported(String what) {
    IoModule io = ThreadState.current().interpreter().state(IoModule.class);
    PyType type = (PyType) io.UnsupportedOperation();
    return new PyException(type.construct(new Object[] {what}, PyCallable.NO_NAMES));
  }

  static PyException closedFile() {
    return Errors.valueError("I/O operation on closed file.");
  }

  static PyException uninitialized() {
    return Errors.valueError("I/O operation on uninitialized object");
  }
}
