package org.krait.embed;

import org.krait.runtime.function.PyCode;

/** A compiled source, made by {@link Krait#compile}. Threads may run it at once. */
public final class PythonCode {
  private final Krait owner;
  private final PyCode code;

  PythonCode(Krait owner, PyCode code) {
    this.owner = owner;
    this.code = code;
  }

  /** Runs in {@code __main__}; the value of the expression, None for statements. */
  public PythonValue run() {
    return owner.inside(() -> owner.run(code));
  }
}
