package org.krait.stdlib._warnings;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/// _warnings provides basic warning filtering support.
/// It is a helper module to speed up interpreter start-up.
// CPython: _warnings.c
@PyModule("_warnings")
public final class WarningsModule {
  private final Interpreter interpreter;
  private final WarningFilters filters = new WarningFilters();

  public WarningsModule(Interpreter interpreter) {
    this.interpreter = interpreter;
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
    if (skipFilePrefixes != null && skipFilePrefixes.size() > 0 && level < 2) {
      level = 2;
    }
    WarningPlace place = WarningPlace.above(interpreter, level, skipFilePrefixes);
    new WarningReport(interpreter, filters).issue(kind, message, place, source);
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
  public void warn_explicit(
      Object message,
      Object category,
      Object filename,
      int lineno,
      @Nullable Object module,
      Object registry,
      Object moduleGlobals,
      Object source) {
    PyType kind = category(message, category);
    if (registry != PySingleton.NONE && !(registry instanceof PyDict)) {
      throw Errors.typeError("'registry' must be a dict or None");
    }
    PyDict known = registry instanceof PyDict d ? d : null;
    Object owner = module == null ? WarningPlace.moduleOf(filename.toString()) : module;
    WarningPlace place = new WarningPlace(filename, lineno, owner, known);
    new WarningReport(interpreter, filters).issue(kind, message, place, source);
  }
}
