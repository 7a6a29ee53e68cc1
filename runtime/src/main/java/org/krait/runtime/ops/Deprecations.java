package org.krait.runtime.ops;

import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;

/** DeprecationWarnings of the run-time's own. */
final class Deprecations {
  private Deprecations() {}

  /** Warns the Python code that is running. */
  static void warn(String message) {
    Dispatch.call(
        Attributes.get(Modules.imported("_warnings"), "warn"),
        message,
        Exceptions.type("DeprecationWarning"));
  }
}
