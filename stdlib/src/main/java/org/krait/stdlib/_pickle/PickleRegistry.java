package org.krait.stdlib._pickle;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Imports;

/** The tables of {@code copyreg} and {@code _compat_pickle} in one interpreter. */
// CPython: _pickle.c _Pickle_InitState
final class PickleRegistry {
  private final PyDict reducers;
  private final PyDict extensions;
  private final PyDict extensionNames;
  private final PyDict extensionCache;
  private final PyDict newNames;
  private final PyDict newModules;
  private final PyDict oldNames;
  private final PyDict oldModules;

  PickleRegistry(Interpreter interpreter) {
    reducers = table(interpreter, "copyreg", "dispatch_table");
    extensions = table(interpreter, "copyreg", "_extension_registry");
    extensionNames = table(interpreter, "copyreg", "_inverted_registry");
    extensionCache = table(interpreter, "copyreg", "_extension_cache");
    newNames = table(interpreter, "_compat_pickle", "NAME_MAPPING");
    newModules = table(interpreter, "_compat_pickle", "IMPORT_MAPPING");
    oldNames = table(interpreter, "_compat_pickle", "REVERSE_NAME_MAPPING");
    oldModules = table(interpreter, "_compat_pickle", "REVERSE_IMPORT_MAPPING");
  }

  private static PyDict table(Interpreter interpreter, String module, String name) {
    Object found = Imports.attribute(interpreter, module, name);
    if (found instanceof PyDict dict) {
      return dict;
    }
    throw Errors.runtimeError(
        module + "." + name + " should be a dict, not " + Types.of(found).fullName());
  }

  static PickleRegistry current() {
    return ThreadState.current().interpreter().state(PickleRegistry.class);
  }

  /** What {@code copyreg.pickle} registered for a type, or null. */
  @Nullable Object reducer(Object type) {
    return reducers.get(type);
  }

  /** The extension code of a global, or null. */
  @Nullable Object extension(Object module, Object name) {
    return extensions.get(PyTuple.of(module, name));
  }

  /** Module and name under an extension code, or null. */
  @Nullable Object extensionName(long code) {
    return extensionNames.get(code);
  }

  /** The object of an extension code that was looked up before, or null. */
  @Nullable Object cachedExtension(long code) {
    return extensionCache.get(code);
  }

  void cacheExtension(long code, Object object) {
    extensionCache.put(code, object);
  }

  /** Module and name that Python 2 knows a global by. */
  PyTuple old(Object module, Object name) {
    return mapped(oldNames, oldModules, module, name);
  }

  /** Module and name of what Python 2 knew under others. */
  PyTuple modern(Object module, Object name) {
    return mapped(newNames, newModules, module, name);
  }

  private static PyTuple mapped(PyDict names, PyDict modules, Object module, Object name) {
    PyTuple both = PyTuple.of(module, name);
    if (names.get(both) instanceof PyTuple found && found.size() == 2) {
      return found;
    }
    Object other = modules.get(module);
    return other == null ? both : PyTuple.of(other, name);
  }
}
