package org.krait.runtime.module;

import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Imports;

/** How Java code warns. */
// CPython: _warnings.c PyErr_WarnEx
public final class Warnings {
  private Warnings() {}

  /** Warns the caller of the function that is running. */
  public static void warn(Interpreter interpreter, String category, String message) {
    warn(interpreter, category, message, 1);
  }

  /** Warns; {@code stackLevel} 1 blames the Python code that is running, 2 its caller. */
  public static void warn(
      Interpreter interpreter, String category, String message, int stackLevel) {
    Dispatch.call(
        Imports.attribute(interpreter, "_warnings", "warn"),
        PyStr.ofJava(message),
        Exceptions.type(category),
        (long) stackLevel);
  }
}
