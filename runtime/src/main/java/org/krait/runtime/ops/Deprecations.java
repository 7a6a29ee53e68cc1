package org.krait.runtime.ops;

import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;

/** DeprecationWarnings of the run-time's own. */
public final class Deprecations {
  private Deprecations() {}

  /** Warns the Python code that is running. */
  public static void warn(String message) {
    Dispatch.call(
        Attributes.get(Modules.imported("_warnings"), "warn"),
        message,
        Exceptions.type("DeprecationWarning"));
  }
}
