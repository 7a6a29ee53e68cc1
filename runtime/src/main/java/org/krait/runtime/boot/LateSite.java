package org.krait.runtime.boot;

import org.krait.runtime.module.PendingModule;
import org.krait.runtime.module.PendingModules;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PyStr;

/** Leaves {@code site}, the modules that it imports and the names that it adds for later. */
final class LateSite {
  /** In the order in which they come into {@code sys.modules}. */
  private static final String[] NAMES = {
    "_abc", "abc", "_stat", "stat", "_collections_abc", "errno", "genericpath"
  };

  private final Interpreter interpreter;
  private final Settings settings;
  private final PyModule sys;
  private final PlainSite site;
  private final PendingModules modules;
  private final LateImportSystem imports;

  LateSite(
      Interpreter interpreter,
      Settings settings,
      PyModule sys,
      PlainSite site,
      LateImportSystem imports) {
    this.interpreter = interpreter;
    this.settings = settings;
    this.sys = sys;
    this.site = site;
    this.modules = imports.modules();
    this.imports = imports;
  }

  void install() {
    for (String name : NAMES) {
      add(name);
    }
    add("posixpath");
    interpreter.modules().put("os.path", interpreter.modules().get("posixpath"));
    add("os");
    add("_sitebuiltins");
    PyModule module = modules.add("site", new SiteBody(modules, interpreter, site, sys));
    extendPath();
    modules.endStart();
    expectNames(module);
  }

  private void add(String name) {
    modules.add(name, new PendingModule(modules, interpreter, name));
  }

  private void expectNames(PyModule module) {
    PyDict builtins = interpreter.builtins();
    BuiltinsOfSite names = new BuiltinsOfSite(module, builtins);
    imports.names(builtins).add(names, BuiltinsOfSite.NAMES);
    if (!settings.isolated) {
      InteractiveHook hook = new InteractiveHook(module, sys.dict());
      imports.names(sys.dict()).add(hook, InteractiveHook.NAME);
    }
  }

  /** The path, and the finders that a search for {@code sitecustomize} makes. */
  private void extendPath() {
    PyList path = (PyList) sys.dict().get("path");
    for (int i = path.size(); i < site.path().size(); i++) {
      path.add(PyStr.ofJava(site.path().get(i)));
    }
    for (int i = 0; i < path.size(); i++) {
      imports.search(path.get(i));
    }
  }
}
