package org.krait.cli;

/** Thrown for settings with which no interpreter can start. */
final class FatalException extends RuntimeException {
  private final String state;

  FatalException(String message) {
    this(message, "preinitialized");
  }

  /** An error that is found in some state of the runtime, as CPython names it. */
  FatalException(String message, String state) {
    super(message, null, false, false);
    this.state = state;
  }

  String state() {
    return state;
  }
}
