package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** {@code __import__}: what is in {@code sys.modules}, and importlib for the rest. */
// CPython: import.c PyImport_ImportModuleLevelObject
public final class Importing {
  private final Interpreter interpreter;

  public Importing(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Imports a module by the name that stands in an import statement. */
  public Object importName(Object name, Object globals, Object fromList, int level) {
    if (!PyStr.isStr(name)) {
      throw Errors.typeError("module name must be a string");
    }
    if (level < 0) {
      throw Errors.valueError("level must be >= 0");
    }
    String given = name.toString();
    if (level == 0 && given.isEmpty()) {
      throw Errors.valueError("Empty module name");
    }
    String full = level == 0 ? given : RelativeNames.resolve(interpreter, given, globals, level);
    try {
      Object module = load(full);
      return Truth.of(fromList)
          ? withSubmodules(module, fromList)
          : first(module, given, full, level);
    } catch (PyException e) {
      ImportFrames.remove(e);
      throw e;
    }
  }

  private Object load(String full) {
    ImportTimes times = ImportTimes.of(interpreter);
    if (times == null) {
      return findOrLoad(full);
    }
    if (isLoaded(full)) {
      times.cached(full);
      return findOrLoad(full);
    }
    return times.timed(full, () -> findOrLoad(full));
  }

  private boolean isLoaded(String full) {
    Object found = interpreter.modules().get(PyStr.ofJava(full));
    return found != null && found != PySingleton.NONE;
  }

  private Object findOrLoad(String full) {
    PendingModules pending = PendingModules.of(interpreter);
    Object ofStart = pending == null ? null : pending.ofStart(full);
    if (ofStart != null) {
      return ofStart;
    }
    Object found = interpreter.modules().get(PyStr.ofJava(full));
    if (found == null) {
      audit(full);
    }
    Object quick = found == null ? new DirectImport(interpreter).load(full) : null;
    if (quick != null) {
      return quick;
    }
    if (found == null || found == PySingleton.NONE) {
      return bootstrap(
          "_find_and_load", PyStr.ofJava(full), interpreter.builtins().get("__import__"));
    }
    if (ThreadState.several() && isInitializing(found)) {
      bootstrap("_lock_unlock_module", PyStr.ofJava(full));
    }
    return found;
  }

  // CPython: import.c import_find_and_load
  private void audit(String full) {
    AuditHooks hooks = AuditHooks.of(interpreter);
    if (hooks != null) {
      hooks.call(
          "import",
          PyStr.ofJava(full),
          PySingleton.NONE,
          orNone(Imports.sys(interpreter, "path")),
          orNone(Imports.sys(interpreter, "meta_path")),
          orNone(Imports.sys(interpreter, "path_hooks")));
    }
  }

  private static Object orNone(@Nullable Object value) {
    return value == null ? PySingleton.NONE : value;
  }

  private static boolean isInitializing(Object module) {
    Object spec =
        module instanceof PyModule m
            ? m.isPending() ? null : m.dict().get("__spec__")
            : Attributes.find(module, "__spec__");
    if (spec == null || spec == PySingleton.NONE) {
      return false;
    }
    Object initializing = Attributes.find(spec, "_initializing");
    return initializing != null && Truth.of(initializing);
  }

  private Object bootstrap(String function, Object... args) {
    Object bootstrap = interpreter.modules().get("_frozen_importlib");
    if (bootstrap == null) {
      throw Errors.importError("No module named '" + args[0] + "'", args[0]);
    }
    return Dispatch.call(Attributes.get(bootstrap, function), args, PyCallable.NO_NAMES);
  }

  /** What {@code import a.b.c} binds: {@code a}. */
  private Object first(Object module, String given, String full, int level) {
    int dot = given.indexOf('.');
    if (level > 0 && given.isEmpty() || dot < 0) {
      return module;
    }
    if (level == 0) {
      return load(given.substring(0, dot));
    }
    String front = full.substring(0, full.length() - (given.length() - dot));
    Object found = interpreter.modules().get(PyStr.ofJava(front));
    if (found == null) {
      throw Errors.keyError(
          PyStr.ofJava(
              Representation.javaRepr(PyStr.ofJava(front)) + " not in sys.modules as expected"));
    }
    return found;
  }

  /** The module after {@code from module import …} has imported the submodules it names. */
  private Object withSubmodules(Object module, Object fromList) {
    if (Attributes.find(module, "__path__") == null) {
      return module;
    }
    return hasAll(module, fromList)
        ? module
        : bootstrap("_handle_fromlist", module, fromList, interpreter.builtins().get("__import__"));
  }

  /** Whether a plain module has all these names, so that none can be a submodule to import. */
  private static boolean hasAll(Object module, Object names) {
    if (!(names instanceof PyTuple tuple)
        || !(module instanceof PyModule m)
        || m.type() != BuiltinTypes.MODULE) {
      return false;
    }
    for (int i = 0; i < tuple.size(); i++) {
      if (!(tuple.get(i) instanceof String name)
          || name.equals("*")
          || m.dict().get(name) == null) {
        return false;
      }
    }
    return true;
  }

  /** The namespace given as globals; TypeError if it is none. */
  static PyDict namespace(@Nullable Object globals) {
    if (globals == null || globals == PySingleton.NONE) {
      throw Errors.keyError("'__name__' not in globals");
    }
    if (!(globals instanceof PyDict d)) {
      throw Errors.typeError("globals must be a dict, not " + Types.of(globals).fullName());
    }
    return d;
  }
}
