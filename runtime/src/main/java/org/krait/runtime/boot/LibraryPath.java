package org.krait.runtime.boot;

import org.krait.runtime.module.Library;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.ops.Attributes;

/** Makes the library importable where it lives in our own jar. */
final class LibraryPath {
  private LibraryPath() {}

  static void install(Interpreter interpreter, PyList hooks, PyModule imp) {
    if (Library.of(interpreter).isInJar()) {
      hooks.insert(0, Attributes.get(imp, "_library_finder"));
    }
  }
}
