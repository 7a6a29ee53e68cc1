package org.krait.runtime.boot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.NoDebugRanges;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.module.FrozenModules;
import org.krait.runtime.module.Library;
import org.krait.runtime.module.PendingModules;
import org.krait.runtime.module.Settings;
import org.krait.runtime.module.Signals;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.types.BytesWarnings;
import org.krait.runtime.types.PyStderrPrinter;

/** The steps by which an interpreter comes to life. */
// CPython: pylifecycle.c init_interp_main
public final class Boot {
  private final Interpreter interpreter;
  private final Settings settings;

  /** What is left for later; null where all is done now. */
  private @Nullable LateImportSystem late;

  private Boot(Interpreter interpreter, Settings settings) {
    this.interpreter = interpreter;
    this.settings = settings;
  }

  /** Makes an interpreter ready to run programs, on the current thread. */
  public static void start(Interpreter interpreter, Settings settings) {
    interpreter.setState(Settings.class, settings);
    interpreter.setState(Library.class, Library.locate());
    if (settings.noDebugRanges) {
      interpreter.setState(NoDebugRanges.class, new NoDebugRanges());
    }
    if (settings.bytesWarning > 0) {
      interpreter.setState(BytesWarnings.class, new BytesWarnings());
    }
    ThreadState.enter(new ThreadState(interpreter));
    Signals.install(interpreter, settings.handleSignals);
    Boot boot = new Boot(interpreter, settings);
    boot.addBuiltins();
    PyModule sys = add(interpreter, "sys");
    sys.dict().put("stderr", new PyStderrPrinter());
    boot.addImportSystem(sys);
    StandardStreams.open(interpreter, settings, sys);
    boot.addOpen();
    boot.addMain();
    if (!settings.warnOptions.isEmpty()) {
      Imports.module(interpreter, "warnings");
    }
    if (!settings.noSite) {
      boot.addSite(sys);
    }
    Finalizers.disregard(interpreter);
  }

  // CPython: pylifecycle.c init_set_builtins_open
  private void addOpen() {
    interpreter.builtins().put("open", Imports.attribute(interpreter, "_io", "open"));
  }

  // CPython: pylifecycle.c init_import_site
  private void addSite(PyModule sys) {
    PlainSite plain = late == null ? null : PlainSite.find(interpreter, settings);
    if (plain == null) {
      Imports.module(interpreter, "site");
    } else {
      new LateSite(interpreter, settings, sys, plain, late).install();
    }
  }

  static PyModule add(Interpreter interpreter, String name) {
    PyModule module = BuiltinModules.make(interpreter, name);
    interpreter.modules().put(name, module);
    return module;
  }

  private void addBuiltins() {
    PyModule module = BuiltinModules.make(interpreter, "builtins");
    PyDict names = interpreter.builtins();
    names.putAll(module.dict());
    module.setDict(names);
    BuiltinNames.addTo(names);
    interpreter.modules().put("builtins", module);
  }

  // CPython: import.c init_importlib, init_importlib_external
  private void addImportSystem(PyModule sys) {
    PyModule imp = add(interpreter, "_imp");
    if (PlainSite.mayWait(interpreter, settings)) {
      PyModule builtins = (PyModule) interpreter.modules().get("builtins");
      PendingModules modules = new PendingModules(interpreter);
      late = new LateImportSystem(interpreter, modules, sys, List.of(builtins, sys, imp));
      modules.endStart();
      late.expectNames();
      interpreter.setState(LateImportSystem.class, late);
      return;
    }
    PyModule bootstrap = FrozenModules.IMPORTLIB.load(interpreter);
    Dispatch.call(Attributes.get(bootstrap, "_install"), sys, imp);
    Dispatch.call(Attributes.get(bootstrap, "_install_external_importers"));
    addZipHook(sys);
    LibraryPath.install(interpreter, (PyList) sys.dict().get("path_hooks"), imp);
  }

  // CPython: import.c init_zipimport
  private void addZipHook(PyModule sys) {
    Object importer = Imports.attribute(interpreter, "zipimport", "zipimporter");
    ((PyList) sys.dict().get("path_hooks")).insert(0, importer);
  }

  private void addMain() {
    PyModule main = new PyModule("__main__", PySingleton.NONE);
    main.dict().put("__builtins__", interpreter.modules().get("builtins"));
    if (late != null) {
      late.leaveLoader(main.dict());
    } else {
      Object importlib = interpreter.modules().get("_frozen_importlib");
      main.dict().put("__loader__", Attributes.get(importlib, "BuiltinImporter"));
    }
    interpreter.modules().put("__main__", main);
  }
}
