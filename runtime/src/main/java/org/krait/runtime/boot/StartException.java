package org.krait.runtime.boot;

import org.krait.runtime.error.PyException;

/** Thrown when an interpreter cannot start for what Python code has raised. */
public final class StartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String state;
  private final PyException raised;

  /** What cannot be done, in a state of the runtime as CPython names it, and why. */
  StartException(String what, String state, PyException raised) {
    super(what, null, false, false);
    this.state = state;
    this.raised = raised;
  }

  /** The state of the runtime. */
  public String state() {
    return state;
  }

  /** The reason. */
  public PyException raised() {
    return raised;
  }
}
