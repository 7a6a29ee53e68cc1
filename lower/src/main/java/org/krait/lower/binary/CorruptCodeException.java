package org.krait.lower.binary;

/** Thrown for bytes that are no code objects, or of another version. */
public final class CorruptCodeException extends RuntimeException {
  CorruptCodeException(String message) {
    super(message);
  }
}
