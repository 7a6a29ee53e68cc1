package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Tracer;

/** What happens to an exception as it passes through calls: context and traceback entries. */
public final class Unwinding {
  private Unwinding() {}

  /**
   * An exception has come to a call from an operation in it: the first call it comes to sets its
   * context, and each adds its traceback entry, once.
   */
  public static PyBaseException arrive(
      PyException e, CodeActivation activation, ThreadState thread) {
    Object last = e.passed();
    PyBaseException value = Exceptions.valueOf(e);
    if (last == activation) {
      return value;
    }
    if (last == null) {
      chain(value, thread.handled);
    }
    if (last instanceof CompiledFrame callee && callee.back == null) {
      callee.back = activation;
    }
    e.setPassed(activation);
    value.setTraceback(new PyTraceback((PyTraceback) value.traceback(), activation));
    if (activation.traced && thread.tracer != null) {
      thread.tracer.raised(activation, value);
    }
    return value;
  }

  /** The throwable that raises an exception again where it was handled: no new entry is made. */
  public static PyException again(PyBaseException value, CodeActivation activation) {
    PyException e = new PyException(value);
    e.setPassed(activation);
    if (activation.traced) {
      Tracer tracer = ThreadState.current().tracer;
      if (tracer != null) {
        tracer.raisedAgain(activation, value);
      }
    }
    return e;
  }

  /** Sets the context to what is being handled, unless that would close a circle. */
  // CPython: errors.c _PyErr_SetObject
  public static void chain(PyBaseException value, @Nullable PyBaseException handled) {
    if (handled == null || handled == value) {
      return;
    }
    Object slow = handled;
    boolean step = false;
    for (PyBaseException o = handled; o.context() instanceof PyBaseException next; o = next) {
      if (next == value) {
        o.setContext(null);
        break;
      }
      if (next == slow) {
        break;
      }
      if (step) {
        slow = ((PyBaseException) slow).context();
      }
      step = !step;
    }
    value.setContext(handled);
  }
}
