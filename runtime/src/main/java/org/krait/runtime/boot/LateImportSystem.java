package org.krait.runtime.boot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.module.FrozenModules;
import org.krait.runtime.module.LateSpec;
import org.krait.runtime.module.MainLoader;
import org.krait.runtime.module.PendingModule;
import org.krait.runtime.module.PendingModules;
import org.krait.runtime.module.StartNames;
import org.krait.runtime.module.WatchedNames;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.LatePart;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Attributes;

/**
 * The part of the import system that importlib's code makes: finders, path hooks, the specs of the
 * built-in modules. Importlib is set up with a {@code sys} of its own, in which it is still the
 * start.
 */
// CPython: import.c init_importlib, init_importlib_external, init_zipimport
final class LateImportSystem extends LatePart {
  private static final String META_PATH = "meta_path";
  private static final String PATH_HOOKS = "path_hooks";
  private static final String CACHE = "path_importer_cache";

  /** The built-in modules of the start: what is made before importlib, and what it needs. */
  private static final String[] NEEDED = {
    "_thread", "_warnings", "_weakref", "_io", "marshal", "posix"
  };

  private final Interpreter interpreter;
  private final PendingModules modules;
  private final PyModule sys;
  private final List<PyModule> builtin = new ArrayList<>();
  private final PyList searched = new PyList();
  private final PyModule bootstrap;
  private final PyModule external;
  private final PyModule zipimport;
  private @Nullable PyModule sysOfStart;

  /**
   * Puts the modules of the import system into {@code sys.modules}.
   *
   * @param made the built-in modules that are there before
   */
  LateImportSystem(
      Interpreter interpreter, PendingModules modules, PyModule sys, List<PyModule> made) {
    this.interpreter = interpreter;
    this.modules = modules;
    this.sys = sys;
    builtin.addAll(made);
    bootstrap = add(FrozenModules.IMPORTLIB);
    for (String name : NEEDED) {
      builtin.add(Boot.add(interpreter, name));
    }
    external = add(FrozenModules.IMPORTLIB_EXTERNAL);
    builtin.add(Boot.add(interpreter, "time"));
    zipimport = modules.add("zipimport", new PendingModule(modules, interpreter, "zipimport"));
  }

  private PyModule add(FrozenModules code) {
    return modules.add(code.moduleName(), new ImportlibBody(modules, interpreter, code, this));
  }

  /** Leaves all names for later that come with importlib. */
  void expectNames() {
    PyDict names = sys.dict();
    names.remove(META_PATH);
    names.remove(PATH_HOOKS);
    names.remove(CACHE);
    for (PyModule module : builtin) {
      PyDict dict = module.dict();
      dict.put("__package__", "");
      dict.remove("__loader__");
      dict.remove("__spec__");
      names(dict).add(this, "__loader__", "__spec__");
    }
    names(names).add(this, META_PATH, PATH_HOOKS, CACHE);
    modules.watch((PyDict) dict("posix").get("environ"));
  }

  /** Leaves the loader of the main module for later, too. */
  void leaveLoader(PyDict main) {
    main.remove("__loader__");
    MainLoader loader = new MainLoader(interpreter, main);
    main.table().expect(new StartNames(modules, main).add(loader, "__loader__"));
  }

  PendingModules modules() {
    return modules;
  }

  /** The names that a dict is waiting for, to add to. */
  StartNames names(PyDict dict) {
    if (dict.table().expected() instanceof StartNames names) {
      return names;
    }
    StartNames names =
        dict == sys.dict() ? new NamesOfSys(modules, dict) : new WatchedNames(modules, dict);
    modules.expect(dict, names);
    return names;
  }

  private PyDict dict(String module) {
    return ((PyModule) interpreter.modules().get(module)).dict();
  }

  /** Has an entry of the path searched, as the start does. */
  void search(Object entry) {
    if (isDone()) {
      search(entry, external);
    } else {
      searched.add(entry);
    }
  }

  private static void search(Object entry, PyModule external) {
    Attributes.callMethod(Attributes.get(external, "PathFinder"), "_path_importer_cache", entry);
  }

  /** The {@code sys} that importlib's bodies see. */
  PyModule sysOfStart() {
    return sysOfStart == null ? sys : sysOfStart;
  }

  @Override
  protected void make() {
    PyModule start = makeSys();
    sysOfStart = start;
    Dispatch.call(Attributes.get(bootstrap, "_install"), start, builtin.get(2));
    Dispatch.call(Attributes.get(bootstrap, "_install_external_importers"));
    PyList hooks = (PyList) start.dict().get(PATH_HOOKS);
    hooks.insert(0, Attributes.get(zipimport, "zipimporter"));
    LibraryPath.install(interpreter, hooks, builtin.get(2));
    fillCache();
    handOver(start.dict());
    sysOfStart = null;
  }

  private PyModule makeSys() {
    PyModule start = new PyModule("sys", PySingleton.NONE);
    PyDict names = sys.dict().copyPresent();
    start.setDict(names);
    PyDict known = new PyDict();
    for (PyModule module : builtin) {
      known.put(module.dict().get("__name__"), module);
    }
    known.put(FrozenModules.IMPORTLIB.moduleName(), bootstrap);
    names.put("modules", known);
    names.put(META_PATH, new PyList());
    names.put(PATH_HOOKS, new PyList());
    names.put(CACHE, new PyDict());
    return start;
  }

  private void fillCache() {
    for (int i = 0; i < searched.size(); i++) {
      search(searched.get(i), external);
    }
  }

  /** Gives the real {@code sys} what importlib has made of the other. */
  private void handOver(PyDict start) {
    bootstrap.dict().put("sys", sys);
    external.dict().put("sys", sys);
    for (PyModule module : builtin) {
      LateSpec.order(module.dict());
    }
    sys.dict().put(META_PATH, start.get(META_PATH));
    sys.dict().put(PATH_HOOKS, start.get(PATH_HOOKS));
    sys.dict().put(CACHE, start.get(CACHE));
  }
}
