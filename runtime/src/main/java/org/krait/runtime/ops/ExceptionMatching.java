package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/** Whether an exception is what an {@code except} clause names. */
public final class ExceptionMatching {
  private ExceptionMatching() {}

  /** Whether the exception is an instance of a class or of one in a tuple; both are checked. */
  // CPython: ceval.c _PyEval_CheckExceptTypeValid
  public static boolean matches(PyBaseException exception, Object expected) {
    if (expected instanceof PyType type && isException(type)) {
      return exception.type().isSubtypeOf(type);
    }
    if (!(expected instanceof PyTuple types)) {
      throw notException();
    }
    for (Object type : types.items()) {
      if (!(type instanceof PyType t && isException(t))) {
        throw notException();
      }
    }
    return matchesAny(exception, types);
  }

  // CPython: errors.c PyErr_GivenExceptionMatches
  private static boolean matchesAny(PyBaseException exception, PyTuple types) {
    for (Object type : types.items()) {
      if (exception.type().isSubtypeOf((PyType) type)) {
        return true;
      }
    }
    return false;
  }

  static boolean isException(PyType type) {
    return type.isSubtypeOf(BuiltinTypes.BASE_EXCEPTION);
  }

  static RuntimeException notException() {
    return Errors.typeError(
        "catching classes that do not inherit from BaseException is not allowed");
  }
}
