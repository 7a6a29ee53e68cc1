package org.krait.runtime.ops;

import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;

/** StopIteration as the carrier of a result. */
public final class StopIterations {
  private StopIterations() {}

  /** The StopIteration that carries a result. */
  // CPython: genobject.c _PyGen_SetStopIterationValue
  public static PyException of(Object result) {
    if (result == PySingleton.NONE) {
      return new PyException("StopIteration", new Object[0]);
    }
    if (result instanceof PyTuple || result instanceof PyBaseException) {
      PyException e = new PyException("StopIteration", new Object[0]);
      PyBaseException value = Exceptions.valueOf(e);
      value.setArgs(PyTuple.of(result));
      Attributes.set(value, "value", result);
      return e;
    }
    return new PyException("StopIteration", new Object[] {result});
  }

  /** The result that a StopIteration carries. */
  public static Object value(PyException e) {
    return Attributes.get(Exceptions.valueOf(e), "value");
  }
}
