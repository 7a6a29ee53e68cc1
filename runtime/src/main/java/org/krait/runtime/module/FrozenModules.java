package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;

/**
 * The modules whose code is frozen: held where it is at hand without looking through the jar. They
 * are what every start needs.
 */
// CPython: frozen.c bootstrap_modules, stdlib_modules
public enum FrozenModules {
  IMPORTLIB("_frozen_importlib", "importlib._bootstrap"),
  IMPORTLIB_EXTERNAL("_frozen_importlib_external", "importlib._bootstrap_external"),
  ZIPIMPORT("zipimport"),
  ABC("abc"),
  CODECS("codecs"),
  IO("io"),
  COLLECTIONS_ABC("_collections_abc"),
  SITEBUILTINS("_sitebuiltins"),
  GENERICPATH("genericpath"),
  NTPATH("ntpath"),
  POSIXPATH("posixpath"),
  OS("os"),
  SITE("site"),
  STAT("stat"),
  IMPORTLIB_UTIL("importlib.util"),
  IMPORTLIB_MACHINERY("importlib.machinery"),
  RUNPY("runpy");

  private final String moduleName;
  private final String originalName;

  FrozenModules(String name) {
    this(name, name);
  }

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

  /** Whether nothing can start without it, so that it is frozen even where the others are not. */
  // CPython: import.c is_essential_frozen_module
  public boolean isEssential() {
    return this == IMPORTLIB || this == IMPORTLIB_EXTERNAL || this == ZIPIMPORT;
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

  /** The path of the source inside the library. */
  public String file() {
    return originalName.replace('.', '/') + ".py";
  }

  /** The module's code. */
  public PyCode code(Interpreter interpreter) {
    String filename = "<frozen " + originalName + ">";
    byte[] held = Library.of(interpreter).held(file());
    return held == null
        ? Library.of(interpreter).code(interpreter, file(), filename)
        : interpreter.state(Engine.class).read(held, filename);
  }

  /** A new module in {@code sys.modules}, executed. */
  // CPython: import.c PyImport_ImportFrozenModuleObject
  public PyModule load(Interpreter interpreter) {
    PyModule module = new PyModule(BuiltinTypes.MODULE);
    interpreter.modules().put(moduleName, module);
    fill(interpreter, module);
    return module;
  }

  /** Executes the code in a new module. */
  public void fill(Interpreter interpreter, PyModule module) {
    module.initialize(moduleName, PySingleton.NONE);
    module.dict().put("__origname__", originalName);
    execute(interpreter, module);
  }

  /** Runs the module's code in its namespace. */
  void execute(Interpreter interpreter, PyModule module) {
    module.dict().getOrPut("__builtins__", interpreter.builtins());
    Execution.run(code(interpreter), module.dict(), module.dict(), PyFunction.NO_CELLS);
  }
}
