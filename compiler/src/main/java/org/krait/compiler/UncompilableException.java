package org.krait.compiler;

/** Says why code has to stay interpreted. */
public final class UncompilableException extends RuntimeException {
  public UncompilableException(String reason) {
    super(reason, null, false, false);
  }
}
