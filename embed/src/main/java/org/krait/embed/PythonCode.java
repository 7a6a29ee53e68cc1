package org.krait.embed;

import org.krait.runtime.function.PyCode;

/** A compiled source, made by {@link Krait#compile}. Threads may run it at once. */
public final class PythonCode {
  private final PythonModule module;
  private final PyCode code;

  PythonCode(PythonModule module, PyCode code) {
    this.module = module;
    this.code = code;
  }

  /** Runs in the module it was compiled for; the value of the expression, None for statements. */
  public PythonValue run() {
    return runIn(module);
  }

  /** Runs in a module of the same interpreter. */
  public PythonValue runIn(PythonModule other) {
    if (other.interop() != module.interop()) {
      throw new IllegalArgumentException("the module belongs to another interpreter");
    }
    return other.interop().inside(() -> other.run(code));
  }
}
