package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;

/** How Java code imports a module of Python's. */
// CPython: import.c PyImport_ImportModule, PyImport_Import
public final class Imports {
  private Imports() {}

  /** The module of this full name in the calling thread's interpreter. */
  public static Object module(String name) {
    return module(ThreadState.current().interpreter(), name);
  }

  /** The module of this full name, which is imported if it is not there. */
  public static Object module(Interpreter interpreter, String name) {
    Object found = interpreter.modules().get(name);
    if (found != null) {
      return found;
    }
    Object importer = interpreter.builtins().get("__import__");
    if (importer == null) {
      throw Errors.importError("__import__ not found", PySingleton.NONE);
    }
    PyDict names = new PyDict();
    names.put("__builtins__", interpreter.builtins());
    Object[] arguments = {name, names, names, new PyList(), 0L};
    Dispatch.call(importer, arguments, PyCallable.NO_NAMES);
    Object imported = interpreter.modules().get(name);
    if (imported == null) {
      throw Errors.keyError(name);
    }
    return imported;
  }

  /** An attribute of a module. */
  public static Object attribute(Interpreter interpreter, String module, String name) {
    return Attributes.get(module(interpreter, module), name);
  }

  /** An attribute of {@code sys}, or null. */
  public static @Nullable Object sys(Interpreter interpreter, String name) {
    Object sys = interpreter.modules().get("sys");
    return sys == null ? null : Attributes.find(sys, name);
  }
}
