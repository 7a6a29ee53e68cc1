package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyMethod;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** The special methods of {@code with} and {@code async with}. */
// CPython: bytecodes.c LOAD_SPECIAL, ceval.c _PyEval_SpecialMethodCanSuggest
public final class ContextManagers {
  private ContextManagers() {}

  /** A method of a context manager, looked up on the type and bound. */
  public static Object method(Object o, String name) {
    PyType type = Types.of(o);
    Object found = type.lookup(name);
    if (found == null) {
      throw missing(type, name);
    }
    return found instanceof PyFunction ? new PyMethod(found, o) : Dispatch.bind(found, o);
  }

  /** {@code exit(type(exception), exception, exception.__traceback__)}. */
  public static Object exit(Object exit, PyBaseException exception) {
    Object traceback = exception.traceback();
    Object third = traceback == null ? PySingleton.NONE : traceback;
    return Dispatch.call(exit, exception.type(), exception, third);
  }

  private static PyException missing(PyType type, String name) {
    boolean async = name.startsWith("__a");
    boolean other =
        type.lookup(async ? "__enter__" : "__aenter__") != null
            && type.lookup(async ? "__exit__" : "__aexit__") != null;
    String hint = "";
    if (other) {
      hint =
          async
              ? " but it supports the context manager protocol. Did you mean to use 'with'?"
              : " but it supports the asynchronous context manager protocol."
                  + " Did you mean to use 'async with'?";
    }
    return Errors.typeError(
        "'"
            + type.messageName()
            + "' object does not support the "
            + (async ? "asynchronous " : "")
            + "context manager protocol (missed "
            + name
            + " method)"
            + hint);
  }
}
