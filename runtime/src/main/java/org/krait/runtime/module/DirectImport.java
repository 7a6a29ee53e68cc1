package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySimpleNamespace;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/**
 * Imports a built-in or frozen top-level module as importlib's Python code would, without running
 * that code. Only while nobody could tell the difference: the two importers come first in {@code
 * sys.meta_path}, one thread runs, nothing is traced.
 */
// CPython: importlib/_bootstrap.py _find_and_load_unlocked, _load_unlocked
final class DirectImport {
  private final Interpreter interpreter;
  private final Settings settings;
  private @Nullable PyModule bootstrap;
  private @Nullable PyType builtinImporter;
  private @Nullable PyType frozenImporter;

  DirectImport(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.settings = interpreter.state(Settings.class);
  }

  /** The module, imported; null if importlib has to do it. */
  @Nullable Object load(String name) {
    boolean isPlain = name.indexOf('.') < 0 && !name.equals("sys") && !name.equals("builtins");
    if (!isPlain || !isPossible()) {
      return null;
    }
    if (isBuiltin(name)) {
      PyModule module = BuiltinModules.make(interpreter, name);
      return module == null ? null : finish(module, spec(name, builtinImporter, "built-in"), null);
    }
    FrozenModules frozen = FrozenModules.find(name);
    return frozen != null && FrozenOverride.of(interpreter).allows(frozen) ? load(frozen) : null;
  }

  private boolean isBuiltin(String name) {
    if (Imports.sys(interpreter, "builtin_module_names") instanceof PyTuple names) {
      for (Object one : names.items()) {
        if (name.equals(one)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isPossible() {
    if (ThreadState.several()
        || settings.verbose > 0
        || settings.importTime > 0
        || ThreadState.current().tracer != null) {
      return false;
    }
    return findImporters()
        && Imports.sys(interpreter, "meta_path") instanceof PyList path
        && path.size() >= 2
        && path.get(0) == builtinImporter
        && path.get(1) == frozenImporter;
  }

  private boolean findImporters() {
    if (interpreter.modules().get("_frozen_importlib") instanceof PyModule m
        && m.dict().get("BuiltinImporter") instanceof PyType builtin
        && m.dict().get("FrozenImporter") instanceof PyType frozen) {
      bootstrap = m;
      builtinImporter = builtin;
      frozenImporter = frozen;
    }
    return bootstrap != null;
  }

  private Object load(FrozenModules frozen) {
    String name = frozen.moduleName();
    Object file = PyStr.ofJava(settings.library + "/" + frozen.file());
    PySimpleNamespace state = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
    state.setAttribute("filename", file);
    state.setAttribute("origname", frozen.originalName());
    Object spec = spec(name, frozenImporter, "frozen");
    Attributes.set(spec, "loader_state", state);
    PyModule module = new PyModule(name, PySingleton.NONE);
    module.dict().put("__file__", file);
    return finish(module, spec, frozen);
  }

  private Object spec(String name, Object loader, String origin) {
    return Dispatch.call(
        Attributes.get(bootstrap, "ModuleSpec"),
        new Object[] {name, loader, origin},
        new String[] {"origin"});
  }

  /** Gives the module its attributes and runs it, if there is something to run. */
  private Object finish(PyModule module, Object spec, @Nullable FrozenModules frozen) {
    Object name = Attributes.get(spec, "name");
    module.dict().put("__package__", "");
    module.dict().put("__loader__", Attributes.get(spec, "loader"));
    module.dict().put("__spec__", spec);
    Attributes.set(spec, "_initializing", true);
    interpreter.modules().put(name, module);
    try {
      if (frozen != null) {
        frozen.execute(interpreter, module);
      }
    } catch (PyException e) {
      interpreter.modules().remove(name);
      throw e;
    } finally {
      Attributes.set(spec, "_initializing", false);
    }
    Object loaded = interpreter.modules().remove(name);
    if (loaded == null) {
      throw Errors.keyError(name);
    }
    interpreter.modules().put(name, loaded);
    return loaded;
  }
}
