package org.krait.runtime.boot;

import org.krait.runtime.module.Library;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.ops.Attributes;

/** Makes the library importable where it lives in our own jar. */
final class LibraryPath {
  private LibraryPath() {}

  static void install(Interpreter interpreter, PyModule sys) {
    if (!Library.of(interpreter).isInJar()) {
      return;
    }
    PyList hooks = (PyList) sys.dict().get("path_hooks");
    Object imp = interpreter.modules().get("_imp");
    hooks.insert(0, Attributes.get(imp, "_library_finder"));
  }
}
