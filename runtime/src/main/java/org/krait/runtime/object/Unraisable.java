package org.krait.runtime.object;

import org.krait.runtime.error.PyException;

/** Errors that nobody can catch, handed to {@code sys.unraisablehook}. */
// CPython: errors.c PyErr_FormatUnraisable
public final class Unraisable {
  private Unraisable() {}

  /** Reports an error that was raised while {@code object} was called or collected. */
  public static void report(PyException e, String message, Object object) {
    PyBaseException value = Exceptions.valueOf(e);
    PySimpleNamespace args = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
    args.setAttribute("exc_type", value.type());
    args.setAttribute("exc_value", value);
    Object traceback = value.traceback();
    args.setAttribute("exc_traceback", traceback == null ? PySingleton.NONE : traceback);
    args.setAttribute("err_msg", message);
    args.setAttribute("object", object);
    Object sys = ThreadState.current().interpreter().modules().get("sys");
    if (sys instanceof PyInstance module && module.attribute("unraisablehook") != null) {
      Dispatch.call(module.attribute("unraisablehook"), args);
    }
  }
}
