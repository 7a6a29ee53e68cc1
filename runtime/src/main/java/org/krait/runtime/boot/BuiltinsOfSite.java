package org.krait.runtime.boot;

import java.util.ArrayList;
import java.util.List;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.LatePart;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.ops.Attributes;

/** The builtins that {@code site} adds. */
// CPython: site.py setquit, setcopyright, sethelper
final class BuiltinsOfSite extends LatePart {
  static final String[] NAMES = {"quit", "exit", "copyright", "credits", "license", "help"};

  private final PyModule site;
  private final PyDict builtins;

  BuiltinsOfSite(PyModule site, PyDict builtins) {
    this.site = site;
    this.builtins = builtins;
  }

  @Override
  protected void make() {
    List<Object> later = later();
    Attributes.callMethod(site, "setquit");
    Attributes.callMethod(site, "setcopyright");
    Attributes.callMethod(site, "sethelper");
    for (Object key : later) {
      builtins.table().move(key, Keys.hash(key), true);
    }
  }

  /** What the program has added since the start, whose last name is {@code open}. */
  private List<Object> later() {
    List<Object> keys = new ArrayList<>();
    HashTable table = builtins.table();
    int limit = table.limit();
    for (int i = table.find("open") + 1; i < limit; i++) {
      Object key = table.key(i);
      if (key != null && !isOfModule(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Whether the import system gives every module a key. */
  private static boolean isOfModule(Object key) {
    return key.equals("__loader__") || key.equals("__spec__");
  }
}
