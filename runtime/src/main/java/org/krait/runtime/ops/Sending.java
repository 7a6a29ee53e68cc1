package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.function.Sendable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** {@code send} and {@code throw} as Python code calls them: the end raises StopIteration. */
public final class Sending {
  private Sending() {}

  /** {@code o.send(value)}. */
  public static Object send(Sendable o, Object value) {
    return orStop(o, o.send(value));
  }

  /** {@code o.throw(*args)}. */
  public static Object raise(Sendable o, Object[] args) {
    return orStop(o, o.raise(thrown("throw", args)));
  }

  private static Object orStop(Sendable o, @Nullable Object yielded) {
    if (yielded == null) {
      throw StopIterations.of(o.takeResult());
    }
    return yielded;
  }

  /** The exception that the arguments of {@code throw} or {@code athrow} stand for. */
  // CPython: genobject.c gen_throw
  public static PyException thrown(String method, Object[] args) {
    if (args.length == 0) {
      throw Errors.typeError(method + " expected at least 1 argument, got 0");
    }
    if (args.length > 3) {
      throw Errors.typeError(method + " expected at most 3 arguments, got " + args.length);
    }
    if (args.length > 1) {
      Deprecations.warn(
          "the (type, exc, tb) signature of "
              + method
              + "() is deprecated, use the single-arg signature instead.");
    }
    Object value = args.length > 1 ? args[1] : PySingleton.NONE;
    Object traceback = args.length > 2 ? args[2] : PySingleton.NONE;
    if (traceback != PySingleton.NONE && !(traceback instanceof PyTraceback)) {
      throw Errors.typeError("throw() third argument must be a traceback object");
    }
    PyBaseException exception = exception(args[0], value);
    if (traceback != PySingleton.NONE) {
      exception.setTraceback(traceback);
    }
    return new PyException(exception);
  }

  private static PyBaseException exception(Object type, Object value) {
    if (type instanceof PyType t && t.isSubtypeOf(BuiltinTypes.BASE_EXCEPTION)) {
      return instance(t, value);
    }
    if (!(type instanceof PyBaseException e)) {
      throw Errors.typeError(
          "exceptions must be classes or instances deriving from BaseException, not "
              + Types.of(type).fullName());
    }
    if (value != PySingleton.NONE) {
      throw Errors.typeError("instance exception may not have a separate value");
    }
    return e;
  }

  /** An instance of the type; what goes wrong in making it is thrown in its place. */
  // CPython: errors.c _PyErr_NormalizeException
  private static PyBaseException instance(PyType type, Object value) {
    if (value instanceof PyBaseException e && e.type().isSubtypeOf(type)) {
      return e;
    }
    Object[] args = {value};
    if (value == PySingleton.NONE) {
      args = PyCallable.NO_ARGS;
    } else if (value instanceof PyTuple t) {
      args = t.items();
    }
    try {
      return checked(type, Dispatch.call(type, args, PyCallable.NO_NAMES));
    } catch (PyException e) {
      return Exceptions.valueOf(e);
    }
  }

  private static PyBaseException checked(PyType type, Object made) {
    if (made instanceof PyBaseException e) {
      return e;
    }
    throw Errors.typeError(
        "calling "
            + Representation.javaRepr(type)
            + " should have returned an instance of BaseException, not "
            + Representation.javaRepr(Types.of(made)));
  }
}
