package org.krait.stdlib._remote_debugging;

import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyType;

/// RemoteUnwinder(pid): Inspect stack of a remote Python process.
@PyTypeSpec(name = "RemoteUnwinder", module = "_remote_debugging")
public final class RemoteUnwinder {
  private RemoteUnwinder() {}

  /** Refuses: what CPython reads here is the memory of another CPython. */
  @PyNew("(cls, /, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    throw Errors.runtimeError("Krait cannot look into the memory of other processes");
  }
}
