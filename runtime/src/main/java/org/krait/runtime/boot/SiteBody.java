package org.krait.runtime.boot;

import org.krait.runtime.module.PendingModule;
import org.krait.runtime.module.PendingModules;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySimpleNamespace;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;

/**
 * The body of {@code site} after its {@code main} was done without it: it sees a {@code sys} whose
 * flags say not to do that again.
 */
final class SiteBody extends PendingModule {
  private final PlainSite site;
  private final PyModule sys;

  SiteBody(PendingModules modules, Interpreter interpreter, PlainSite site, PyModule sys) {
    super(modules, interpreter, "site");
    this.site = site;
    this.sys = sys;
  }

  @Override
  protected Object replaced(String name, Object module) {
    if (module != sys) {
      return module;
    }
    PySimpleNamespace flags = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
    flags.setAttribute("no_site", true);
    PyModule other = new PyModule("sys", PySingleton.NONE);
    other.setDict(sys.dict().copyPresent());
    other.dict().put("flags", flags);
    return other;
  }

  @Override
  protected void execute(PyModule module, PyDict namespace) {
    super.execute(module, namespace);
    namespace.put("sys", sys);
    namespace.put("ENABLE_USER_SITE", site.usesUserSite());
    namespace.put("USER_SITE", PyStr.ofJava(site.userSite()));
    namespace.put("USER_BASE", PyStr.ofJava(site.userBase()));
  }
}
