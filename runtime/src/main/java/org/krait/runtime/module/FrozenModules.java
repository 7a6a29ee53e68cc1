package org.krait.runtime.module;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;

/**
 * The modules whose code is frozen: kept as constants of classes, where it is at hand without
 * opening a file. They are what every start needs.
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

  /** The package of the classes that the build writes, named like the modules. */
  private static final String PACKAGE = "org.krait.pylib.frozen.";

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
    byte[] constant = constant();
    return constant == null
        ? Library.of(interpreter).code(interpreter, file(), filename)
        : interpreter.state(Engine.class).read(constant, filename);
  }

  /** The code that the module's class holds in pieces; null if the build wrote no such class. */
  private byte @Nullable [] constant() {
    Supplier<?> holder;
    try {
      Class<?> found = Class.forName(PACKAGE + originalName.replace('.', '$'));
      holder = (Supplier<?>) found.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (String piece : (String[]) holder.get()) {
      text.append(piece);
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A new module in {@code sys.modules}, executed. */
  // CPython: import.c PyImport_ImportFrozenModuleObject
  public PyModule load(Interpreter interpreter) {
    PyModule module = new PyModule(moduleName, PySingleton.NONE);
    interpreter.modules().put(moduleName, module);
    module.dict().put("__origname__", originalName);
    execute(interpreter, module);
    return module;
  }

  /** Runs the module's code in its namespace. */
  void execute(Interpreter interpreter, PyModule module) {
    module.dict().getOrPut("__builtins__", interpreter.builtins());
    Execution.run(code(interpreter), module.dict(), module.dict(), PyFunction.NO_CELLS);
  }
}
