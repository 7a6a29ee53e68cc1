package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
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
import org.krait.runtime.ops.Representation;

/**
 * Imports a built-in module, a frozen one, or one of the library as importlib's Python code would,
 * without running that code. Only while nobody could tell the difference: importlib's own finders
 * come first in {@code sys.meta_path}, one thread runs, nothing is traced.
 */
// CPython: importlib/_bootstrap.py _find_and_load_unlocked, _load_unlocked
public final class DirectImport {
  private final Interpreter interpreter;
  private final Settings settings;
  private @Nullable PyModule bootstrap;
  private @Nullable PyType builtinImporter;
  private @Nullable PyType frozenImporter;

  public DirectImport(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.settings = interpreter.state(Settings.class);
  }

  /** The module, imported; null if importlib has to do it. */
  @Nullable Object load(String name) {
    if (name.equals("sys") || name.equals("builtins") || !isPossible()) {
      return null;
    }
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? loadTop(name)
        : loadChild(name, name.substring(0, dot), name.substring(dot + 1));
  }

  private @Nullable Object loadTop(String name) {
    if (isBuiltin(name)) {
      PyModule module = BuiltinModules.make(interpreter, name);
      return module == null ? null : finish(module, spec(name, builtinImporter, "built-in"), "");
    }
    FrozenModules frozen = FrozenModules.find(name);
    if (frozen != null && FrozenOverride.of(interpreter).allows(frozen)) {
      return load(frozen);
    }
    Object spec =
        Imports.sys(interpreter, "path") instanceof PyList path ? librarySpec(name, path) : null;
    return spec == null ? null : loadOfLibrary(name, spec, "");
  }

  private @Nullable Object loadChild(String name, String parent, String child) {
    PyDict modules = interpreter.modules();
    if (FrozenModules.find(name) != null) {
      return null;
    }
    if (modules.get(parent) == null) {
      Dispatch.call(interpreter.builtins().get("__import__"), parent);
      Object found = modules.get(name);
      if (found != null) {
        return found;
      }
    }
    if (!(modules.get(parent) instanceof PyModule package_)
        || package_.type() != BuiltinTypes.MODULE
        || !(package_.dict().get("__path__") instanceof PyList path)) {
      return null;
    }
    PyList underWay = uninitialized(package_.dict().get("__spec__"));
    Object spec = underWay == null ? null : librarySpec(name, path);
    return spec == null ? null : loadChild(name, spec, underWay, parent, child);
  }

  private Object loadChild(String name, Object spec, PyList underWay, String parent, String child) {
    underWay.add(child);
    Object module;
    try {
      module = loadOfLibrary(name, spec, parent);
    } finally {
      underWay.remove(underWay.size() - 1);
    }
    Attributes.set(interpreter.modules().get(parent), child, module);
    return module;
  }

  /** The submodules that a package's spec says are being imported, or null. */
  private static @Nullable PyList uninitialized(@Nullable Object spec) {
    return spec != null
            && spec != PySingleton.NONE
            && Attributes.find(spec, "_uninitialized_submodules") instanceof PyList list
        ? list
        : null;
  }

  /** The spec; null if importlib has to look. ModuleNotFoundError if it would find nothing. */
  private @Nullable Object librarySpec(String name, PyList path) {
    PathSearch search = PathSearch.of(interpreter);
    if (search == null
        || !(Imports.sys(interpreter, "meta_path") instanceof PyList finders)
        || !search.isUsual(finders)) {
      return null;
    }
    Object spec = search.spec(name, path);
    if (spec != PySingleton.NONE) {
      return spec;
    }
    if (finders.size() == 3) {
      Object text = PyStr.ofJava(name);
      throw Errors.moduleNotFoundError("No module named " + Representation.javaRepr(text), text);
    }
    return null;
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
    PyModule module = new PyModule(frozen.moduleName(), PySingleton.NONE);
    Object file = file(frozen);
    module.dict().put("__file__", file);
    return finish(module, spec(frozen, file), "");
  }

  private Object file(FrozenModules frozen) {
    return PyStr.ofJava(settings.library + "/" + frozen.file());
  }

  private Object spec(FrozenModules frozen, Object file) {
    PySimpleNamespace state = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
    state.setAttribute("filename", file);
    state.setAttribute("origname", frozen.originalName());
    Object spec = spec(frozen.moduleName(), frozenImporter, "frozen");
    Attributes.set(spec, "loader_state", state);
    return spec;
  }

  private Object spec(String name, Object loader, String origin) {
    return Dispatch.call(
        Attributes.get(bootstrap, "ModuleSpec"),
        new Object[] {name, loader, origin},
        new String[] {"origin"});
  }

  // CPython: importlib/_bootstrap.py module_from_spec, _init_module_attrs
  private Object loadOfLibrary(String name, Object spec, String parent) {
    PyModule module = new PyModule(name, PySingleton.NONE);
    Object locations = addFiles(module, spec);
    return finish(module, spec, locations == PySingleton.NONE ? parent : name);
  }

  /** Tells a module where it is from; where its submodules are, or None. */
  private Object addFiles(PyModule module, Object spec) {
    Object locations = Attributes.get(spec, "submodule_search_locations");
    if (locations != PySingleton.NONE) {
      module.dict().put("__path__", locations);
    }
    Object file = Attributes.get(spec, "origin");
    module.dict().put("__file__", file);
    String cached = CachePath.of(interpreter, file.toString());
    if (cached != null) {
      Attributes.set(spec, "_cached", PyStr.ofJava(cached));
    }
    module.dict().put("__cached__", Attributes.get(spec, "cached"));
    return locations;
  }

  /** Gives the module its attributes and runs it, if there is something to run. */
  private Object finish(PyModule module, Object spec, String packageName) {
    Object name = Attributes.get(spec, "name");
    describe(module, spec, packageName);
    Attributes.set(spec, "_initializing", true);
    interpreter.modules().put(name, module);
    try {
      execute(module, name.toString());
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

  private static void describe(PyModule module, Object spec, String packageName) {
    module.dict().put("__package__", packageName);
    module.dict().put("__loader__", Attributes.get(spec, "loader"));
    module.dict().put("__spec__", spec);
  }

  /** Makes a module that is in {@code sys.modules} already what {@link #load} would have made. */
  void fill(FrozenModules frozen, PyModule module) {
    module.initialize(frozen.moduleName(), PySingleton.NONE);
    PyDict names = module.dict();
    names.put("__package__", "");
    names.put("__file__", file(frozen));
    leaveSpec(frozen.moduleName(), names);
    frozen.execute(interpreter, module);
  }

  /** The same for a module that is written in Java. */
  void fillBuiltin(String name, PyModule module) {
    BuiltinModules.fill(interpreter, name, module);
    module.dict().put("__package__", "");
    leaveSpec(name, module.dict());
  }

  /** The same for a module of the library that is in no package. */
  public void fillOfLibrary(String name, PyModule module) {
    findImporters();
    module.initialize(name, PySingleton.NONE);
    Object imp = interpreter.modules().get("_imp");
    Object root = PyStr.ofJava(Library.of(interpreter).root());
    Object finder = Attributes.callMethod(imp, "_library_finder", root);
    Object spec = ((LibraryFolder) finder).spec(name);
    addFiles(module, spec);
    describe(module, spec, "");
    execute(module, name);
  }

  private void leaveSpec(String name, PyDict names) {
    names.remove("__loader__");
    names.remove("__spec__");
    PendingModules modules = PendingModules.of(interpreter);
    LateSpec part = new LateSpec(interpreter, name, names);
    modules.expect(names, new WatchedNames(modules, names).add(part, "__loader__", "__spec__"));
  }

  /** Gives a module of the start what {@link #leaveSpec} has left. */
  void addSpec(String name, PyDict names) {
    findImporters();
    FrozenModules frozen = FrozenModules.find(name);
    names.put("__loader__", frozen == null ? builtinImporter : frozenImporter);
    names.put(
        "__spec__",
        frozen == null ? spec(name, builtinImporter, "built-in") : spec(frozen, file(frozen)));
  }

  private void execute(PyModule module, String name) {
    Object loader = module.dict().get("__loader__");
    if (loader == frozenImporter) {
      FrozenModules.find(name).execute(interpreter, module);
    } else if (loader != builtinImporter) {
      Attributes.callMethod(loader, "exec_module", module);
    }
  }
}
