package org.krait.runtime.function;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;

/** StopIteration does not leave a generator: it becomes a RuntimeError (PEP 479). */
// CPython: intrinsics.c stopiteration_error
public final class GeneratorErrors {
  private GeneratorErrors() {}

  /** What leaves the body in place of an exception that has come to its end. */
  public static PyException convert(PyException e, CodeActivation frame) {
    boolean async = frame.code.has(CodeHeading.ASYNC_GENERATOR);
    String name;
    if (Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
      name = "StopIteration";
    } else if (async && Exceptions.matches(e, BuiltinExceptions.STOP_ASYNC_ITERATION)) {
      name = "StopAsyncIteration";
    } else {
      return e;
    }
    String kind =
        async
            ? "async generator"
            : frame.code.has(CodeHeading.COROUTINE) ? "coroutine" : "generator";
    PyException converted = Errors.runtimeError(kind + " raised " + name);
    PyBaseException cause = Exceptions.valueOf(e);
    PyBaseException value = Exceptions.valueOf(converted);
    converted.setPassed(frame);
    value.setCause(cause);
    value.setContext(cause);
    return converted;
  }
}
