package org.krait.embed;

/** A program has ended itself, by {@code sys.exit} or another SystemExit. */
public final class PythonExit extends PythonException {
  private static final long serialVersionUID = 1L;

  private final int status;

  PythonExit(PythonValue value, RaisedException raised, int status) {
    super(value, raised, null);
    this.status = status;
  }

  /** The exit status: that of the process if the program had one of its own. */
  public int status() {
    return status;
  }
}
