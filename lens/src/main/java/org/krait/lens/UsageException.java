package org.krait.lens;

/** Thrown for arguments of {@code krait lens} that make no sense. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message, null, false, false);
  }
}
