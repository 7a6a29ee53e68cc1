package org.krait.interpreter.node;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** What the end of the JVM's stack is to Python code. */
public final class Recursion {
  private Recursion() {}

  /** In place of a StackOverflowError. */
  public static PyException error() {
    return Errors.recursionError("maximum recursion depth exceeded");
  }
}
