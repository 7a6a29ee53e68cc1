package org.krait.runtime.boot;

import org.krait.runtime.module.FrozenModules;
import org.krait.runtime.module.PendingModule;
import org.krait.runtime.module.PendingModules;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;

/** The body of one of importlib's two modules: it runs when both are set up. */
final class ImportlibBody extends PendingModule {
  private final LateImportSystem system;

  ImportlibBody(
      PendingModules modules,
      Interpreter interpreter,
      FrozenModules code,
      LateImportSystem system) {
    super(modules, interpreter, code.moduleName());
    this.system = system;
  }

  @Override
  protected void prepare() {
    modules().make(system);
  }

  @Override
  protected Object replaced(String name, Object module) {
    return name.equals("sys") ? system.sysOfStart() : module;
  }

  @Override
  protected void execute(PyModule module, PyDict namespace) {
    if (name().equals(FrozenModules.IMPORTLIB.moduleName())) {
      FrozenModules.IMPORTLIB.fill(interpreter(), module);
    } else {
      super.execute(module, namespace);
    }
  }
}
