package org.krait.runtime.boot;

import org.krait.runtime.module.PendingModules;
import org.krait.runtime.object.LateNames;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.ops.Attributes;

/** What {@code site} adds to {@code sys}, made when somebody looks for it. */
// CPython: site.py enablerlcompleter
final class NamesOfSys extends LateNames implements Runnable {
  private static final String HOOK = "__interactivehook__";

  private final PendingModules modules;
  private final PyModule site;
  private final PyDict sys;
  private final boolean hasHook;

  NamesOfSys(PendingModules modules, PyModule site, PyDict sys, boolean hasHook) {
    this.modules = modules;
    this.site = site;
    this.sys = sys;
    this.hasHook = hasHook;
  }

  @Override
  public boolean has(Object key) {
    return !(key instanceof String) || HOOK.equals(key);
  }

  @Override
  public boolean settle() {
    return modules.settle(sys, this);
  }

  @Override
  public void run() {
    if (hasHook) {
      sys.put(HOOK, Attributes.get(site, "register_readline"));
    }
  }

  @Override
  public boolean watches() {
    return true;
  }

  /** Bodies that wait are to see {@code sys} as it was, but for what none of them reads. */
  @Override
  public void changes(Object key) {
    if (key instanceof String name && sys.table().find(name) >= 0 && isRead(name)) {
      modules.complete();
    }
  }

  private static boolean isRead(String name) {
    return switch (name) {
      case "stdin", "stdout", "stderr", "argv", "path", "excepthook", "displayhook" -> false;
      case "unraisablehook", "breakpointhook", "dont_write_bytecode", "tracebacklimit" -> false;
      case "ps1", "ps2", "last_exc", "last_type", "last_value", "last_traceback" -> false;
      default -> true;
    };
  }
}
