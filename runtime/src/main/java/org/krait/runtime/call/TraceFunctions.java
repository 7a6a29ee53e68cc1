package org.krait.runtime.call;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Tracer;

/** {@code sys.settrace} and {@code sys.setprofile} of one thread. */
// CPython: legacy_tracing.c, sysmodule.c trace_trampoline
public final class TraceFunctions implements Tracer {
  private final ThreadState thread;
  private @Nullable Object trace;
  private @Nullable Object profile;
  private boolean calling;

  private TraceFunctions(ThreadState thread) {
    this.thread = thread;
  }

  /** The trace functions of a thread. */
  public static TraceFunctions of(ThreadState thread) {
    return thread.local(TraceFunctions.class, () -> new TraceFunctions(thread));
  }

  /** The global trace function, or null. */
  public @Nullable Object trace() {
    return trace;
  }

  public void setTrace(@Nullable Object function) {
    trace = function;
    install();
  }

  /** The profile function, or null. */
  public @Nullable Object profile() {
    return profile;
  }

  public void setProfile(@Nullable Object function) {
    profile = function;
    install();
  }

  private void install() {
    thread.setTracer(calling || trace == null && profile == null ? null : this);
  }

  @Override
  public void entered(Activation activation) {
    PyFrame frame = ((CodeActivation) activation).frame();
    if (trace != null) {
      Object local = callTrace(trace, frame, "call", PySingleton.NONE);
      frame.setTrace(local == PySingleton.NONE ? null : local);
    }
    profile(frame, "call", PySingleton.NONE);
  }

  @Override
  public void reached(Activation activation, int line) {
    PyFrame frame = ((CodeActivation) activation).frame();
    if (frame.traceLines()) {
      traceLocally(frame, "line", PySingleton.NONE);
    }
  }

  @Override
  public void left(Activation activation, Object value, boolean yields) {
    PyFrame frame = ((CodeActivation) activation).frame();
    traceLocally(frame, "return", value);
    profile(frame, "return", value);
  }

  @Override
  public void raised(Activation activation, PyBaseException exception) {
    Object traceback = exception.traceback();
    Object info =
        PyTuple.of(exception.type(), exception, traceback == null ? PySingleton.NONE : traceback);
    traceLocally(((CodeActivation) activation).frame(), "exception", info);
  }

  @Override
  public void unwound(Activation activation) {
    left(activation, PySingleton.NONE, false);
  }

  private void traceLocally(PyFrame frame, String event, Object argument) {
    Object local = frame.trace();
    if (local != null && trace != null) {
      Object next = callTrace(local, frame, event, argument);
      if (next != PySingleton.NONE) {
        frame.setTrace(next);
      }
    }
  }

  private Object callTrace(Object function, PyFrame frame, String event, Object argument) {
    try {
      return call(function, frame, event, argument);
    } catch (PyException e) {
      setTrace(null);
      frame.setTrace(null);
      throw e;
    }
  }

  private void profile(PyFrame frame, String event, Object argument) {
    if (profile == null) {
      return;
    }
    try {
      call(profile, frame, event, argument);
    } catch (PyException e) {
      setProfile(null);
      throw e;
    }
  }

  /** Calls a trace function, of whose own execution nobody is told. */
  private Object call(Object function, PyFrame frame, String event, Object argument) {
    calling = true;
    thread.setTracer(null);
    try {
      return Dispatch.call(function, frame, event, argument);
    } finally {
      calling = false;
      install();
    }
  }

  /** Calls a function with tracing on, from inside of a trace function. */
  public Object callTraced(Object function, Object[] args) {
    boolean before = calling;
    calling = false;
    install();
    try {
      return Dispatch.call(function, args, PyCallable.NO_NAMES);
    } finally {
      calling = before;
      install();
    }
  }
}
