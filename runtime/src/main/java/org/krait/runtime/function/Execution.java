package org.krait.runtime.function;

import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.ThreadState;

/** Runs code objects that are not called as functions: modules, {@code exec}, class bodies. */
public final class Execution {
  private Execution() {}

  /** Runs code in a namespace. */
  public static Object run(PyCode code, PyDict globals, Object locals, PyCell[] closure) {
    PyDict builtins = builtins(ThreadState.current(), globals);
    PyFunction function = new PyFunction(code, globals, builtins, closure);
    return code.has(CodeHeading.OPTIMIZED)
        ? function.call()
        : code.executable().runIn(function, locals);
  }

  /** The builtins that code with these globals sees. */
  // CPython: frameobject.c _PyEval_BuiltinsFromGlobals
  public static PyDict builtins(ThreadState thread, PyDict globals) {
    Object found = globals.get("__builtins__");
    if (found instanceof PyDict d) {
      return d;
    }
    if (found instanceof PyInstance module && module.type().isSubtypeOf(BuiltinTypes.MODULE)) {
      return module.dict();
    }
    return builtins(thread);
  }

  /** The builtins of the code that is running, else those of the interpreter. */
  // CPython: ceval.c PyEval_GetBuiltins
  public static PyDict builtins(ThreadState thread) {
    return CallStack.innermost(thread) instanceof CodeActivation running
        ? running.function.builtins()
        : thread.interpreter().builtins();
  }
}
