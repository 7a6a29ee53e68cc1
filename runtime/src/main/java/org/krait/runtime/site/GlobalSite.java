package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.ops.Namespaces;

/** Finds a global name, else a builtin; remembers the entry until keys come or go. */
public final class GlobalSite {
  private final String name;
  private @Nullable Entry entry;

  public GlobalSite(String name) {
    this.name = name;
  }

  /** The value; NameError if there is none. */
  public Object get(PyFunction function) {
    Entry e = entry;
    HashTable globals = function.globals().table();
    if (e != null && e.globals == globals && e.globalsVersion == globals.version()) {
      HashTable found = e.found;
      if (found == globals || e.foundVersion == found.version()) {
        Object value = found.value(e.index);
        if (value != null) {
          return value;
        }
      }
    }
    return search(function, globals);
  }

  private Object search(PyFunction function, HashTable globals) {
    if (function.globals().type() != BuiltinTypes.DICT) {
      Object found = Namespaces.find(function.globals(), name);
      if (found != null) {
        return found;
      }
    }
    int index = globals.find(name);
    HashTable found = globals;
    if (index < 0) {
      found = function.builtins().table();
      index = found.find(name);
      if (index < 0) {
        throw Errors.nameError(name);
      }
    }
    entry = new Entry(globals, globals.version(), found, found.version(), index);
    Object value = found.value(index);
    if (value == null) {
      throw Errors.nameError(name);
    }
    return value;
  }

  private record Entry(
      HashTable globals, int globalsVersion, HashTable found, int foundVersion, int index) {}
}
