package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;

/** The body of a built-in or frozen module that waits until somebody looks at the module. */
public class PendingModule implements PyModule.Body {
  private final PendingModules modules;
  private final Interpreter interpreter;
  private final String name;
  private @Nullable PyDict underWay;

  public PendingModule(PendingModules modules, Interpreter interpreter, String name) {
    this.modules = modules;
    this.interpreter = interpreter;
    this.name = name;
  }

  @Override
  public final PyDict namespace(PyModule module) {
    return modules.namespace(module, this);
  }

  /** The namespace that is just being made, or null. */
  final @Nullable PyDict underWay() {
    return underWay;
  }

  /** Runs the body; the namespace, which the module does not have before. */
  final PyDict run(PyModule module) {
    PyDict namespace = new PyDict();
    underWay = namespace;
    try {
      execute(module, namespace);
    } finally {
      underWay = null;
    }
    return namespace;
  }

  /** What the body is to import where it asks for a module of the start. */
  protected Object replaced(String name, Object module) {
    return module;
  }

  /** Runs the body in the namespace. */
  protected void execute(PyModule module, PyDict namespace) {
    FrozenModules frozen = FrozenModules.find(name);
    if (frozen == null) {
      new DirectImport(interpreter).fillBuiltin(name, module);
    } else {
      module.initialize(name, PySingleton.NONE);
      new DirectImport(interpreter).fill(frozen, module);
    }
  }
}
