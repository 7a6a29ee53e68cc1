package org.krait.stdlib._warnings;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyContextVar;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.ClassChecks;
import org.krait.runtime.ops.Indexes;

/** The filters that decide what becomes of a warning, and what was said once already. */
final class WarningFilters {
  private final PyList list = new PyList();
  private final PyDict onceRegistry = new PyDict();
  private final PyContextVar context = new PyContextVar("warnings_context", null);
  private final ReentrantLock lock = new ReentrantLock();
  private long version;

  // CPython: _warnings.c init_filters
  WarningFilters() {
    list.add(filter("default", "DeprecationWarning", "__main__"));
    for (String ignored :
        new String[] {
          "DeprecationWarning", "PendingDeprecationWarning", "ImportWarning", "ResourceWarning"
        }) {
      list.add(filter("ignore", ignored, PySingleton.NONE));
    }
  }

  private static PyTuple filter(String action, String category, Object module) {
    PyType type = BuiltinExceptions.of(category);
    return PyTuple.of(action, PySingleton.NONE, type, module, 0L);
  }

  PyList list() {
    return list;
  }

  PyDict onceRegistry() {
    return onceRegistry;
  }

  PyContextVar context() {
    return context;
  }

  ReentrantLock lock() {
    return lock;
  }

  /** Notes that a filter changed, so that what modules remember is void. */
  void changed() {
    version++;
  }

  /** Whether a registry remembers the key since the filters last changed. */
  // CPython: _warnings.c already_warned
  boolean isKnown(PyDict registry, Object key) {
    Object since = registry.get("version");
    if (!(since instanceof Long v) || v != version) {
      registry.clear();
      registry.put("version", version);
      return false;
    }
    Object known = registry.get(key);
    return known != null && Truth.of(known);
  }

  /** The action for a warning: that of the first filter that matches. */
  // CPython: _warnings.c get_filter
  String action(PyType category, Object text, Object module, int line) {
    Object current = context.get();
    if (current != null) {
      Object own = Attributes.find(current, "_filters");
      String found = own instanceof PyList l ? match(l, category, text, module, line) : null;
      if (found != null) {
        return found;
      }
    }
    String found = match(moduleFilters(), category, text, module, line);
    if (found != null) {
      return found;
    }
    Object fallback = ofWarnings("defaultaction");
    return fallback == null ? "default" : fallback.toString();
  }

  private PyList moduleFilters() {
    return ofWarnings("filters") instanceof PyList l ? l : list;
  }

  /** An attribute of the module {@code warnings} if that is imported, else null. */
  static @Nullable Object ofWarnings(String name) {
    Object module = ThreadState.current().interpreter().modules().get("warnings");
    return module == null ? null : Attributes.find(module, name);
  }

  private static @Nullable String match(
      PyList filters, PyType category, Object text, Object module, int line) {
    for (int i = 0; i < filters.size(); i++) {
      if (!(filters.get(i) instanceof PyTuple f) || f.size() != 5) {
        throw Errors.valueError("warnings.filters item " + i + " isn't a 5-tuple");
      }
      int wanted = Indexes.toInt(f.get(4), false);
      if ((wanted == 0 || wanted == line)
          && matches(f.get(1), text)
          && ClassChecks.isSubclass(category, f.get(2))
          && matches(f.get(3), module)) {
        return f.get(0).toString();
      }
    }
    return null;
  }

  private static boolean matches(Object pattern, Object text) {
    if (pattern == PySingleton.NONE) {
      return true;
    }
    if (PyStr.isStr(pattern)) {
      return pattern.toString().equals(text.toString());
    }
    return Truth.of(Attributes.callMethod(pattern, "match", text));
  }
}
