package org.krait.stdlib._warnings;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** What becomes of one warning: it is raised, shown, or dropped. */
// CPython: _warnings.c warn_explicit
final class WarningReport {
  private final Interpreter interpreter;
  private final WarningFilters filters;

  WarningReport(Interpreter interpreter, WarningFilters filters) {
    this.interpreter = interpreter;
    this.filters = filters;
  }

  /** Treats a warning as the filters ask. */
  void issue(Object category, Object message, WarningPlace place, Object source) {
    boolean made = Types.isInstance(message, BuiltinExceptions.of("Warning"));
    Object text = made ? Representation.str(message) : message;
    Object warning = made ? message : Dispatch.call(category, message);
    Object key = PyTuple.of(text, category, (long) place.line());
    if (place.registry() != null && filters.isKnown(place.registry(), key)) {
      return;
    }
    WarningFilters.Decision decision = filters.decide(category, text, place.module(), place.line());
    if (decision.action().equals("error")) {
      throw new PyException(warning);
    }
    if (!decision.action().equals("ignore") && isNews(decision, place, key, text, category)) {
      show(category, warning, text, place, source);
    }
  }

  /** Whether the action wants this warning shown, which the registries then remember. */
  private boolean isNews(
      WarningFilters.Decision decision,
      WarningPlace place,
      Object key,
      Object text,
      Object category) {
    String action = decision.action();
    PyDict registry = place.registry();
    if (registry != null && !action.equals("always") && !action.equals("all")) {
      registry.put(key, true);
    }
    switch (action) {
      case "always", "all", "default":
        return true;
      case "once":
        return remember(registry == null ? filters.onceRegistry() : registry, text, category);
      case "module":
        return registry == null || remember(registry, text, category);
      default:
        throw Errors.runtimeError(
            "Unrecognized action ("
                + Representation.javaRepr(action)
                + ") in warnings.filters:\n "
                + Representation.javaRepr(decision.filter()));
    }
  }

  // CPython: _warnings.c update_registry
  private boolean remember(PyDict registry, Object text, Object category) {
    Object key = PyTuple.of(text, category);
    if (filters.isKnown(registry, key)) {
      return false;
    }
    registry.put(key, true);
    return true;
  }

  private void show(
      Object category, Object warning, Object text, WarningPlace place, Object source) {
    Object showMessage = showMessage();
    if (showMessage == null) {
      print(category, text, place);
      return;
    }
    Object[] details = {
      warning,
      category,
      place.filename(),
      (long) place.line(),
      PySingleton.NONE,
      PySingleton.NONE,
      source
    };
    Object make = WarningFilters.ofWarnings("WarningMessage");
    Dispatch.call(showMessage, Dispatch.call(make, details, new String[0]));
  }

  /** What the module {@code warnings} shows a warning with, or null if it cannot be imported. */
  // CPython: _warnings.c get_warnings_attr
  private static @Nullable Object showMessage() {
    try {
      Imports.module("warnings");
    } catch (PyException e) {
      if (!Exceptions.matches(e, "ImportError")) {
        throw e;
      }
    }
    return WarningFilters.ofWarnings("_showwarnmsg");
  }

  /** Shows a warning without the module {@code warnings}. */
  // CPython: _warnings.c show_warning
  private void print(Object category, Object text, WarningPlace place) {
    Object stderr = Attributes.find(interpreter.modules().get("sys"), "stderr");
    if (stderr == null || stderr == PySingleton.NONE) {
      return;
    }
    String line =
        place.filename()
            + ":"
            + place.line()
            + ": "
            + Representation.javaStr(Attributes.get(category, "__name__"))
            + ": "
            + Representation.javaStr(text)
            + "\n";
    Attributes.callMethod(stderr, "write", PyStr.ofJava(line + sourceLine(place)));
  }

  private static String sourceLine(WarningPlace place) {
    if (place.source() != null) {
      return place.source() + "\n";
    }
    Object linecache = Imports.module("linecache");
    Object line =
        Attributes.callMethod(linecache, "getline", place.filename(), (long) place.line());
    String stripped = line.toString().strip();
    return stripped.isEmpty() ? "" : "  " + stripped + "\n";
  }
}
