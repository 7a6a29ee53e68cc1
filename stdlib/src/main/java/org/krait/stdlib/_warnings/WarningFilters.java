package org.krait.stdlib._warnings;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyContextVar;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.ClassChecks;
import org.krait.runtime.ops.Indexes;

/** The filters that decide what becomes of a warning, and what was said once already. */
final class WarningFilters {
  /** Those of {@code warnings.filters} when they were last asked for. */
  private Object list = initial();

  private PyDict onceRegistry = new PyDict();
  private final PyContextVar context = new PyContextVar("warnings_context", null);
  private final ReentrantLock lock = new ReentrantLock();
  private long version;

  /** Those of an interpreter, whatever instances of the module it has. */
  static WarningFilters of(Interpreter interpreter) {
    WarningFilters filters = interpreter.state(WarningFilters.class);
    if (filters == null) {
      filters = new WarningFilters();
      interpreter.setState(WarningFilters.class, filters);
    }
    return filters;
  }

  // CPython: _warnings.c init_filters
  private static PyList initial() {
    PyList list = new PyList();
    list.add(filter("default", "DeprecationWarning", "__main__"));
    for (String ignored :
        new String[] {
          "DeprecationWarning", "PendingDeprecationWarning", "ImportWarning", "ResourceWarning"
        }) {
      list.add(filter("ignore", ignored, PySingleton.NONE));
    }
    return list;
  }

  private static PyTuple filter(String action, String category, Object module) {
    PyType type = BuiltinExceptions.of(category);
    return PyTuple.of(action, PySingleton.NONE, type, module, 0L);
  }

  Object list() {
    return list;
  }

  /** What was said once, of {@code warnings} when that is imported. */
  // CPython: _warnings.c get_once_registry
  PyDict onceRegistry() {
    Object found = ofWarnings("onceregistry");
    if (found != null && !(found instanceof PyDict)) {
      throw Errors.typeError(
          "_warnings.onceregistry must be a dict, not '" + Types.of(found).fullName() + "'");
    }
    onceRegistry = found == null ? onceRegistry : (PyDict) found;
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

  /**
   * What a filter decides.
   *
   * @param action the action
   * @param filter the filter, or None where none matches
   */
  record Decision(String action, Object filter) {}

  /** What to do about a warning: the first filter that matches decides. */
  // CPython: _warnings.c get_filter
  Decision decide(Object category, Object text, Object module, int line) {
    Object current = context.get();
    if (current != null) {
      Object own = Attributes.find(current, "_filters");
      Decision found = own instanceof PyList l ? match(l, category, text, module, line) : null;
      if (found != null) {
        return found;
      }
    }
    Decision found = match(moduleFilters(), category, text, module, line);
    if (found != null) {
      return found;
    }
    Object fallback = ofWarnings("defaultaction");
    return new Decision(fallback == null ? "default" : fallback.toString(), PySingleton.NONE);
  }

  private PyList moduleFilters() {
    Object found = ofWarnings("filters");
    list = found == null ? list : found;
    if (list instanceof PyList filters) {
      return filters;
    }
    throw Errors.valueError("_warnings.filters must be a list");
  }

  /** An attribute of the module {@code warnings} if that is imported, else null. */
  static @Nullable Object ofWarnings(String name) {
    Object module = ThreadState.current().interpreter().modules().get("warnings");
    return module == null ? null : Attributes.find(module, name);
  }

  private static @Nullable Decision match(
      PyList filters, Object category, Object text, Object module, int line) {
    for (int i = 0; i < filters.size(); i++) {
      if (!(filters.get(i) instanceof PyTuple f) || f.size() != 5) {
        throw Errors.valueError("warnings.filters item " + i + " isn't a 5-tuple");
      }
      boolean saysSo = matches(f.get(1), text);
      boolean fromThere = matches(f.get(3), module);
      boolean ofThatKind = ClassChecks.isSubclass(category, f.get(2));
      int wanted = Indexes.toInt(f.get(4), false);
      if (saysSo && fromThere && ofThatKind && (wanted == 0 || wanted == line)) {
        return new Decision(f.get(0).toString(), f);
      }
    }
    return null;
  }

  private static boolean matches(Object pattern, Object text) {
    if (pattern == PySingleton.NONE) {
      return true;
    }
    if (PyStr.isStr(pattern)) {
      if (!PyStr.isStr(text)) {
        throw Errors.typeError("Can't compare str and " + Types.of(text).fullName());
      }
      return pattern.toString().equals(text.toString());
    }
    return Truth.of(Attributes.callMethod(pattern, "match", text));
  }
}
