package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;

/** The life of a generator or coroutine: created, suspended, running, closed. */
// CPython: genobject.c gen_send_ex2
public final class Resumption {
  /** Where in its life a body is. */
  public enum State {
    CREATED,
    SUSPENDED,
    RUNNING,
    CLOSED
  }

  private final Suspension body;
  private final String kind;
  private boolean started;
  private boolean running;
  private boolean closed;
  private Object result = PySingleton.NONE;
  private Object name;
  private Object qualname;

  Resumption(Suspension body, String kind) {
    this.body = body;
    this.kind = kind;
    PyFunction function = body.activation().function;
    this.name = function.name();
    this.qualname = function.qualname();
  }

  public State state() {
    if (closed) {
      return State.CLOSED;
    }
    if (running) {
      return State.RUNNING;
    }
    return started ? State.SUSPENDED : State.CREATED;
  }

  public Suspension body() {
    return body;
  }

  public Object name() {
    return name;
  }

  public void setName(Object name) {
    this.name = name;
  }

  public Object qualname() {
    return qualname;
  }

  public void setQualname(Object qualname) {
    this.qualname = qualname;
  }

  /** What the body waits for in {@code yield from} or {@code await}, or null. */
  public @Nullable Object delegate() {
    return state() == State.SUSPENDED ? body.delegate() : null;
  }

  /**
   * Goes on with a value: what is yielded, or null when the body has returned (then {@link
   * #takeResult} is its value) or had done so before.
   */
  public @Nullable Object send(Object value) {
    if (closed) {
      return null;
    }
    if (!started && value != PySingleton.NONE) {
      throw Errors.typeError("can't send non-None value to a just-started " + kind);
    }
    return run(value, null);
  }

  /** {@link #send} of None to a body that has gone on in compiled form before. */
  @Nullable Object advance(CompiledStep compiled, ThreadState thread) {
    if (closed) {
      return null;
    }
    claim();
    Object yielded = null;
    try {
      if (!closed) {
        yielded = body.resume(compiled, thread);
        if (yielded == null) {
          result = body.result();
        }
      }
    } finally {
      release(yielded == null);
    }
    return yielded;
  }

  /** Goes on by an exception raised where the body waits; as {@link #send}. */
  public @Nullable Object raise(PyException thrown) {
    if (closed) {
      throw thrown;
    }
    return run(PySingleton.NONE, thrown);
  }

  private @Nullable Object run(Object sent, @Nullable PyException thrown) {
    claim();
    Object yielded = null;
    try {
      if (!closed) {
        started = true;
        yielded = body.resume(sent, thrown);
        if (yielded == null) {
          result = body.result();
        }
      }
    } finally {
      release(yielded == null);
    }
    return yielded;
  }

  /** Begins to run, if nobody else does. */
  private void claim() {
    if (ThreadState.several()) {
      synchronized (this) {
        checkIdle();
        running = true;
      }
    } else {
      checkIdle();
      running = true;
    }
  }

  private void release(boolean ended) {
    if (ThreadState.several()) {
      synchronized (this) {
        closed = ended;
        running = false;
      }
    } else {
      closed = ended;
      running = false;
    }
  }

  /** What the body has just returned; None at a second request. */
  public Object takeResult() {
    Object taken = result;
    result = PySingleton.NONE;
    return taken;
  }

  /** ValueError while the body runs. */
  public void checkIdle() {
    if (running) {
      throw Errors.valueError(kind + " already executing");
    }
  }

  /** Ends a body that has not begun, or whose end is known. */
  public void markClosed() {
    if (!closed) {
      closed = true;
      body.activation().clear();
    }
  }

  /** Raises GeneratorExit where the body waits, and expects the body to end. */
  // CPython: genobject.c gen_close
  public Object close() {
    if (!started) {
      markClosed();
    }
    if (closed) {
      return PySingleton.NONE;
    }
    try {
      if (run(PySingleton.NONE, new PyException("GeneratorExit")) == null) {
        return takeResult();
      }
    } catch (PyException e) {
      if (Exceptions.matches(e, BuiltinExceptions.GENERATOR_EXIT)
          || Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
        return PySingleton.NONE;
      }
      throw e;
    }
    throw Errors.runtimeError(kind + " ignored GeneratorExit");
  }
}
