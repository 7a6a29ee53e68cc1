package org.krait.runtime.boot;

import org.krait.runtime.module.PendingModules;
import org.krait.runtime.module.WatchedNames;
import org.krait.runtime.object.PyDict;

/** The names in {@code sys}, most of which bodies may read. */
final class NamesOfSys extends WatchedNames {
  NamesOfSys(PendingModules modules, PyDict sys) {
    super(modules, sys);
  }

  @Override
  protected boolean isRead(Object key) {
    return !(key instanceof String name)
        || switch (name) {
          case "stdin", "stdout", "stderr", "argv", "path", "excepthook", "displayhook" -> false;
          case "unraisablehook", "breakpointhook", "dont_write_bytecode", "tracebacklimit" -> false;
          case "ps1", "ps2", "last_exc", "last_type", "last_value", "last_traceback" -> false;
          default -> true;
        };
  }
}
