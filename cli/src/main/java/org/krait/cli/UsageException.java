package org.krait.cli;

/** Thrown for a command line that makes no sense. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message, null, false, false);
  }
}
