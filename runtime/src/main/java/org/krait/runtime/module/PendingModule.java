package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;

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
    prepare();
    return modules.namespace(module, this);
  }

  /** Does what has to be done before the body runs, or nothing. */
  protected void prepare() {}

  /** Lets go of what the program has made: it has ended. */
  protected void release() {}

  protected final PendingModules modules() {
    return modules;
  }

  protected final Interpreter interpreter() {
    return interpreter;
  }

  protected final String name() {
    return name;
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
      new DirectImport(interpreter).fill(frozen, module);
    }
  }
}
