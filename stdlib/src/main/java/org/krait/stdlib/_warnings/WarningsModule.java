package org.krait.stdlib._warnings;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/// _warnings provides basic warning filtering support.
/// It is a helper module to speed up interpreter start-up.
// CPython: _warnings.c
@PyModule("_warnings")
public final class WarningsModule {
  private final Interpreter interpreter;
  private final WarningFilters filters;

  public WarningsModule(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.filters = WarningFilters.of(interpreter);
  }

  @PyConstant("filters")
  Object filters() {
    return filters.list();
  }

  @PyConstant("_onceregistry")
  Object onceRegistry() {
    return filters.onceRegistry();
  }

  @PyConstant("_defaultaction")
  Object defaultAction() {
    return "default";
  }

  @PyConstant("_warnings_context")
  Object warningsContext() {
    return filters.context();
  }

  @PyFunction(value = "(/)", doc = "")
  public void _acquire_lock() {
    filters.lock().lock();
  }

  @PyFunction(value = "(/)", doc = "")
  public void _release_lock() {
    if (!filters.lock().isHeldByCurrentThread()) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
    filters.lock().unlock();
  }

  @PyFunction(value = "(/)", doc = "")
  public void _filters_mutated_lock_held() {
    if (!filters.lock().isHeldByCurrentThread()) {
      throw Errors.runtimeError("warnings._lock is not held");
    }
    filters.changed();
  }

  /// Issue a warning, or maybe ignore it or raise an exception.
  ///
  ///   message
  ///     Text of the warning message.
  ///   category
  ///     The Warning category subclass. Defaults to UserWarning.
  ///   stacklevel
  ///     How far up the call stack to make this warning appear. A value of 2 for
  ///     example attributes the warning to the caller of the code calling warn().
  ///   source
  ///     If supplied, the destroyed object which emitted a ResourceWarning
  ///   skip_file_prefixes
  ///     An optional tuple of module filename prefixes indicating frames to skip
  ///     during stacklevel computations for stack frame attribution.
  @PyFunction(
      "(message, category=None, stacklevel=1, source=None, *,"
          + " skip_file_prefixes=<unrepresentable>)")
  public void warn(
      Object message,
      Object category,
      int stacklevel,
      Object source,
      @Nullable PyTuple skipFilePrefixes) {
    PyType kind = category(message, category);
    int level = stacklevel;
    if (skipFilePrefixes != null) {
      requireStrings(skipFilePrefixes);
    }
    if (skipFilePrefixes != null && skipFilePrefixes.size() > 0 && level < 2) {
      level = 2;
    }
    WarningPlace place = WarningPlace.above(interpreter, level, skipFilePrefixes);
    new WarningReport(interpreter, filters).issue(kind, message, place, source);
  }

  private static void requireStrings(PyTuple prefixes) {
    for (Object prefix : prefixes.items()) {
      if (!PyStr.isStr(prefix)) {
        throw Errors.typeError(
            "Found non-str '" + Types.of(prefix).fullName() + "' in skip_file_prefixes.");
      }
    }
  }

  // CPython: _warnings.c get_category
  private static PyType category(Object message, Object category) {
    PyType warning = BuiltinExceptions.of("Warning");
    if (Types.isInstance(message, warning)) {
      return Types.of(message);
    }
    if (category == PySingleton.NONE) {
      return BuiltinExceptions.of("UserWarning");
    }
    if (category instanceof PyType type && type.isSubtypeOf(warning)) {
      return type;
    }
    throw Errors.typeError(
        "category must be a Warning subclass, not '"
            + (category instanceof PyType t ? t : Types.of(category)).fullName()
            + "'");
  }

  /// Issue a warning, or maybe ignore it or raise an exception.
  @PyFunction(
      "(message, category, filename, lineno, module=<unrepresentable>, registry=None,"
          + " module_globals=None, source=None)")
  // CPython: _warnings.c warnings_warn_explicit_impl
  public void warn_explicit(
      Object message,
      Object category,
      String filename,
      int lineno,
      @Nullable Object module,
      Object registry,
      Object moduleGlobals,
      Object source) {
    Object line = sourceLine(moduleGlobals, lineno);
    if (module == PySingleton.NONE) {
      return;
    }
    if (registry != PySingleton.NONE && !(registry instanceof PyDict)) {
      throw Errors.typeError("'registry' must be a dict or None");
    }
    PyDict known = registry instanceof PyDict d ? d : null;
    Object owner = module == null ? WarningPlace.moduleOf(filename) : module;
    WarningPlace place = new WarningPlace(PyStr.ofJava(filename), lineno, owner, known, line);
    boolean made = Types.isInstance(message, BuiltinExceptions.of("Warning"));
    new WarningReport(interpreter, filters)
        .issue(made ? Types.of(message) : category, message, place, source);
  }

  /** The line as the loader that a module's globals name gives it, or null. */
  // CPython: _warnings.c get_source_line
  private @Nullable Object sourceLine(Object moduleGlobals, int line) {
    if (moduleGlobals == PySingleton.NONE) {
      return null;
    }
    if (!(moduleGlobals instanceof PyDict globals)) {
      throw Errors.typeError(
          "module_globals must be a dict, not '" + Types.of(moduleGlobals).fullName() + "'");
    }
    Object bless = Imports.attribute(interpreter, "_frozen_importlib_external", "_bless_my_loader");
    Object loader = Dispatch.call(bless, globals);
    Object name = globals.get("__name__");
    Object read = name == null ? null : Attributes.find(loader, "get_source");
    Object text = read == null ? PySingleton.NONE : Dispatch.call(read, name);
    if (text == PySingleton.NONE) {
      return null;
    }
    if (!PyStr.isStr(text)) {
      throw Errors.typeError("must be str, not " + Types.of(text).fullName());
    }
    PyList lines = (PyList) Attributes.callMethod(PyStr.exact(text), "splitlines");
    if (line < 1 || line > lines.size()) {
      throw Errors.indexError("list index out of range");
    }
    return lines.get(line - 1);
  }
}
