package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;

/** {@code raise exception from cause}. */
// CPython: ceval.c do_raise
public final class Raise {
  private Raise() {}

  /** The throwable; the cause is null where none is given. */
  public static PyException exception(Object raised, @Nullable Object cause) {
    PyBaseException value = instance(raised);
    if (value == null) {
      return Errors.typeError("exceptions must derive from BaseException");
    }
    if (cause != null) {
      PyBaseException from = cause == PySingleton.NONE ? null : instance(cause);
      if (from == null && cause != PySingleton.NONE) {
        return Errors.typeError("exception causes must derive from BaseException");
      }
      value.setCause(from);
    }
    return new PyException(value);
  }

  /** The exception being handled, which a bare {@code raise} raises again. */
  public static PyBaseException handled(ThreadState thread) {
    PyBaseException handled = thread.handled;
    if (handled == null) {
      throw Errors.runtimeError("No active exception to reraise");
    }
    return handled;
  }

  private static @Nullable PyBaseException instance(Object o) {
    if (o instanceof PyBaseException e) {
      return e;
    }
    if (!(o instanceof PyType type && type.isSubtypeOf(BuiltinTypes.BASE_EXCEPTION))) {
      return null;
    }
    if (type.isBuiltin() && Exceptions.isPlain(type)) {
      return new PyBaseException(type, PyTuple.EMPTY);
    }
    Object made = Dispatch.call(type);
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
