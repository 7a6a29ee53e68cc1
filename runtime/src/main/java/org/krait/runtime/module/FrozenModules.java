package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;

/** The modules that come before any import can be: importlib itself. */
// CPython: frozen.c bootstrap_modules
public enum FrozenModules {
  IMPORTLIB("_frozen_importlib", "importlib._bootstrap"),
  IMPORTLIB_EXTERNAL("_frozen_importlib_external", "importlib._bootstrap_external"),
  ZIPIMPORT("zipimport", "zipimport");

  private final String moduleName;
  private final String originalName;

  FrozenModules(String moduleName, String originalName) {
    this.moduleName = moduleName;
    this.originalName = originalName;
  }

  public String moduleName() {
    return moduleName;
  }

  /** The name of the module whose source this is. */
  public String originalName() {
    return originalName;
  }

  /** The frozen module of this name, or null. */
  public static @Nullable FrozenModules find(String name) {
    for (FrozenModules m : values()) {
      if (m.moduleName.equals(name)) {
        return m;
      }
    }
    return null;
  }

  /** The module's code. */
  public PyCode code(Interpreter interpreter) {
    String file = originalName.replace('.', '/') + ".py";
    return Library.of(interpreter).code(interpreter, file, "<frozen " + originalName + ">");
  }

  /** Runs the module without the import system and puts it into {@code sys.modules}. */
  public PyModule load(Interpreter interpreter) {
    PyModule module = new PyModule(moduleName, PySingleton.NONE);
    interpreter.modules().put(moduleName, module);
    module.dict().put("__builtins__", interpreter.builtins());
    module.dict().put("__origname__", originalName);
    Execution.run(code(interpreter), module.dict(), module.dict(), PyFunction.NO_CELLS);
    return module;
  }
}
