package org.krait.runtime.function;

import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;

/** Runs code objects that are not called as functions: modules, {@code exec}, class bodies. */
public final class Execution {
  private Execution() {}

  /** Runs code in a namespace. */
  public static Object run(
      Interpreter interpreter, PyCode code, PyDict globals, Object locals, PyCell[] closure) {
    PyFunction function = new PyFunction(code, globals, builtins(interpreter, globals), closure);
    return code.has(CodeHeading.OPTIMIZED)
        ? function.call()
        : code.executable().runIn(function, locals);
  }

  /** The builtins that code with these globals sees. */
  // CPython: frameobject.c _PyEval_BuiltinsFromGlobals
  public static PyDict builtins(Interpreter interpreter, PyDict globals) {
    Object found = globals.get("__builtins__");
    if (found instanceof PyDict d) {
      return d;
    }
    if (found instanceof PyInstance module && module.type().isSubtypeOf(BuiltinTypes.MODULE)) {
      return module.dict();
    }
    return interpreter.builtins();
  }
}
