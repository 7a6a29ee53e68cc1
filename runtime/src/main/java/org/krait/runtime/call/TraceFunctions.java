package org.krait.runtime.call;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Tracer;
import org.krait.runtime.object.Types;

/** {@code sys.settrace} and {@code sys.setprofile} of one thread. */
// CPython: legacy_tracing.c, sysmodule.c trace_trampoline
public final class TraceFunctions implements Tracer {
  private final ThreadState thread;
  private @Nullable Object trace;
  private @Nullable Object profile;
  private boolean calling;
  private String event = "";
  private @Nullable Activation activationOfEvent;
  private boolean yielding;

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
    begin();
  }

  /** The profile function, or null. */
  public @Nullable Object profile() {
    return profile;
  }

  public void setProfile(@Nullable Object function) {
    profile = function;
    begin();
  }

  /** Lets the thread tell whoever wants to know, from now on and in the calls under way too. */
  public void begin() {
    install();
    if (thread.tracer != null) {
      for (Activation a = thread.activation; a instanceof CodeActivation c; a = a.back) {
        c.follow();
      }
    }
  }

  private void install() {
    Tracer monitor = thread.interpreter().monitor();
    Tracer own = trace == null && profile == null ? null : this;
    if (calling) {
      thread.setTracer(null);
    } else if (own == null || monitor == null) {
      thread.setTracer(own == null ? monitor : own);
    } else {
      thread.setTracer(new TracerPair(own, monitor));
    }
  }

  @Override
  public void entered(Activation activation) {
    PyFrame frame = frame(activation);
    if (trace != null) {
      Object local = callTrace(trace, frame, "call", PySingleton.NONE);
      if (local != PySingleton.NONE) {
        frame.setTrace(local);
      }
    }
    profile(frame, "call", PySingleton.NONE);
  }

  @Override
  public void resumed(Activation activation) {
    entered(activation);
  }

  @Override
  public void thrownInto(Activation activation, PyBaseException exception) {
    entered(activation);
  }

  @Override
  public void reached(Activation activation, int line) {
    PyFrame frame = frame(activation);
    if (frame.traceLines()) {
      traceLocally(frame, "line", PySingleton.NONE);
    }
  }

  @Override
  public void instructed(Activation activation) {
    PyFrame frame = frame(activation);
    if (frame.traceOpcodes()) {
      traceLocally(frame, "opcode", PySingleton.NONE);
    }
  }

  @Override
  public void repeated(Activation activation, int line) {
    reached(activation, line);
  }

  @Override
  public void returned(Activation activation, Object value) {
    PyFrame frame = frame(activation);
    traceLocally(frame, "return", value);
    profile(frame, "return", value);
  }

  @Override
  public void yielded(Activation activation, Object value) {
    yielding = true;
    try {
      returned(activation, value);
    } finally {
      yielding = false;
    }
  }

  @Override
  public void raised(Activation activation, PyBaseException exception) {
    PyFrame frame = frame(activation);
    if (frame.trace() != null) {
      Object traceback = exception.traceback();
      Object info =
          PyTuple.of(exception.type(), exception, traceback == null ? PySingleton.NONE : traceback);
      traceLocally(frame, "exception", info);
    }
  }

  @Override
  public void stopped(Activation activation, Object value) {
    PyException end =
        value == PySingleton.NONE
            ? new PyException("StopIteration")
            : new PyException("StopIteration", value);
    raised(activation, Exceptions.valueOf(end));
  }

  @Override
  public void unwound(Activation activation, PyBaseException exception) {
    returned(activation, PySingleton.NONE);
  }

  @Override
  public void calling(Activation activation, Object callee, @Nullable Object first) {
    profileCall(activation, "c_call", callee, first);
  }

  @Override
  public void called(Activation activation, Object callee, @Nullable Object first) {
    profileCall(activation, "c_return", callee, first);
  }

  @Override
  public void failed(Activation activation, Object callee, @Nullable Object first) {
    profileCall(activation, "c_exception", callee, first);
  }

  // CPython: legacy_tracing.c sys_profile_call_or_return
  private void profileCall(Activation a, String event, Object callee, @Nullable Object first) {
    if (profile == null) {
      return;
    }
    PyType type = Types.of(callee);
    if (type == BuiltinTypes.BUILTIN_FUNCTION) {
      profile(frame(a), event, callee);
    } else if (type == BuiltinTypes.METHOD_DESCRIPTOR && first != null && isFor(callee, first)) {
      profile(frame(a), event, ((PyBuiltinMethod) callee).bind(first));
    }
  }

  private static boolean isFor(Object method, Object self) {
    return Types.of(self).isSubtypeOf(((PyBuiltinMethod) method).owner());
  }

  private static PyFrame frame(Activation activation) {
    return ((CodeActivation) activation).frame();
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

  /** The event that a frame's trace function is told of just now, or null; a yield is "yield". */
  public @Nullable String eventOf(PyFrame frame) {
    return frame.activation() == activationOfEvent ? event : null;
  }

  private Object callTrace(Object function, PyFrame frame, String event, Object argument) {
    try {
      String exact = yielding ? "yield" : event;
      return tell(frame.activation(), exact, function, frame, event, argument);
    } catch (PyException e) {
      setTrace(null);
      frame.setTrace(null);
      throw e;
    }
  }

  /** Tells a function of an event of a call, which {@link #eventOf} names meanwhile. */
  public Object tell(Activation activation, String event, Object function, Object... args) {
    String outerEvent = this.event;
    Activation outerActivation = activationOfEvent;
    this.event = event;
    activationOfEvent = activation;
    try {
      return callSilently(function, args);
    } finally {
      this.event = outerEvent;
      activationOfEvent = outerActivation;
    }
  }

  private void profile(PyFrame frame, String event, Object argument) {
    if (profile == null) {
      return;
    }
    try {
      callSilently(profile, frame, event, argument);
    } catch (PyException e) {
      setProfile(null);
      throw e;
    }
  }

  /** Calls a function of whose own execution nobody is told. */
  public Object callSilently(Object function, Object... args) {
    calling = true;
    thread.setTracer(null);
    try {
      return Dispatch.call(function, args, PyCallable.NO_NAMES);
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
