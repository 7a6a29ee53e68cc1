package org.krait.runtime.boot;

import java.util.ArrayList;
import java.util.List;
import org.krait.runtime.module.PendingModules;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.LateNames;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.ops.Attributes;

/** The builtins that {@code site} adds, made when somebody looks for one. */
// CPython: site.py setquit, setcopyright, sethelper
final class BuiltinsOfSite extends LateNames implements Runnable {
  private final PendingModules modules;
  private final PyModule site;
  private final PyDict builtins;
  private final int others;

  BuiltinsOfSite(PendingModules modules, PyModule site, PyDict builtins) {
    this.modules = modules;
    this.site = site;
    this.builtins = builtins;
    this.others = builtins.table().limit();
  }

  @Override
  public boolean has(Object key) {
    return !(key instanceof String name)
        || switch (name) {
          case "quit", "exit", "copyright", "credits", "license", "help" -> true;
          default -> false;
        };
  }

  @Override
  public boolean settle() {
    return modules.settle(builtins, this);
  }

  @Override
  public boolean watches() {
    return true;
  }

  /** Bodies that wait are to see the builtins as they were. */
  @Override
  public void changes(Object key) {
    if (key instanceof String name && builtins.table().find(name) >= 0) {
      modules.complete();
    }
  }

  @Override
  public void run() {
    List<Object> later = later();
    Attributes.callMethod(site, "setquit");
    Attributes.callMethod(site, "setcopyright");
    Attributes.callMethod(site, "sethelper");
    for (Object key : later) {
      builtins.table().move(key, Keys.hash(key), true);
    }
  }

  /** What the program has added since the start. */
  private List<Object> later() {
    List<Object> keys = new ArrayList<>();
    HashTable table = builtins.table();
    for (int i = others; i < table.limit(); i++) {
      Object key = table.key(i);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }
}
