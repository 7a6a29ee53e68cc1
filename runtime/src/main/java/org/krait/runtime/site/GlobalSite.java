package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.KnownValue;
import org.krait.runtime.ops.Namespaces;

/**
 * Finds a global name, else a builtin; remembers the entry until keys come or go, and once it is in
 * much use the value until it changes.
 */
public final class GlobalSite {
  private static final int MUCH = 100;

  private final String name;
  private KnownValue known = KnownValue.NONE;
  private @Nullable Entry entry;
  private int uses;

  public GlobalSite(String name) {
    this.name = name;
  }

  /** The value; NameError if there is none. */
  public Object get(PyFunction function) {
    Object value = known.in(function.globals());
    return value != null ? value : find(function);
  }

  private Object find(PyFunction function) {
    if (++uses >= MUCH) {
      uses = 0;
      learn(function);
    }
    Entry e = entry;
    HashTable globals = function.globals().table();
    if (e != null && e.globals == globals) {
      HashTable found = e.found;
      Object value = found.value(e.index);
      if (globals.isAt(e.globalsVersion)
          && (found == globals || found.isAt(e.foundVersion))
          && value != null) {
        return value;
      }
    }
    return search(function, globals);
  }

  private void learn(PyFunction function) {
    if (function.globals().type() == BuiltinTypes.DICT) {
      known = KnownValue.of(function.globals(), function.builtins(), name);
    }
  }

  private Object search(PyFunction function, HashTable globals) {
    if (function.globals().type() != BuiltinTypes.DICT) {
      Object found = Namespaces.find(function.globals(), name);
      if (found != null) {
        return found;
      }
    }
    int globalsVersion = globals.version();
    int index = globals.find(name);
    HashTable found = globals;
    int foundVersion = globalsVersion;
    if (index < 0) {
      found = function.builtins().table();
      foundVersion = found.version();
      index = found.find(name);
    }
    if (globals.isAt(globalsVersion) && found.isAt(foundVersion)) {
      entry = index < 0 ? null : new Entry(globals, globalsVersion, found, foundVersion, index);
    }
    Object value = found.get(name);
    if (value == null) {
      throw Errors.nameError(name);
    }
    return value;
  }

  private record Entry(
      HashTable globals, int globalsVersion, HashTable found, int foundVersion, int index) {}
}
