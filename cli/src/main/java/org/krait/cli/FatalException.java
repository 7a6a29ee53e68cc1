package org.krait.cli;

/** Thrown for settings with which no interpreter can start. */
final class FatalException extends RuntimeException {
  FatalException(String message) {
    super(message, null, false, false);
  }
}
