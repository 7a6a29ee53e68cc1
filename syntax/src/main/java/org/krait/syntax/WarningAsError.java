package org.krait.syntax;

/**
 * Thrown by a receiver of warnings that wants this one to be an error; the front end answers with
 * the {@code SyntaxError} that stands for it.
 */
public final class WarningAsError extends RuntimeException {
  public WarningAsError() {
    super(null, null, false, false);
  }
}
