package org.krait.stdlib._imp;

import org.krait.runtime.function.AssistedExecutable;
import org.krait.runtime.function.PyCode;

/** Knows the functions of the library that are tried in Java before their Python code runs. */
final class AssistedModules {
  private AssistedModules() {}

  /** Sees to the code of a module that is about to run. */
  static void prepare(String module, PyCode code) {
    switch (module) {
      case "re._compiler" -> AssistedExecutable.attach(code, "compile", "_sre");
      default -> {}
    }
  }
}
