package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PySingleton;

/** What {@code asend(value)} and {@code __anext__()} of an async generator return. */
// CPython: genobject.c async_gen_asend_send
public final class PyAsyncSend extends AsyncStep {
  private final Object value;

  public PyAsyncSend(PyAsyncGenerator generator, Object value) {
    super(FunctionTypes.ASYNC_GENERATOR_ASEND, generator);
    this.value = value;
  }

  @Override
  public @Nullable Object send(Object sent) {
    Object passed = sent;
    if (begin() && sent == PySingleton.NONE) {
      passed = value;
    }
    return unwrap(resume(passed, null));
  }

  @Override
  public @Nullable Object raise(PyException thrown) {
    begin();
    return unwrap(resume(PySingleton.NONE, thrown));
  }

  /** Whether the step begins just now. */
  private boolean begin() {
    if (state == State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
    }
    if (state == State.STARTED) {
      return false;
    }
    if (generator.runningAsync) {
      state = State.CLOSED;
      throw Errors.runtimeError("anext(): asynchronous generator is already running");
    }
    state = State.STARTED;
    return true;
  }

  @Override
  public void close() {
    if (state == State.CLOSED) {
      return;
    }
    Object yielded;
    try {
      yielded = raise(new PyException("GeneratorExit"));
    } catch (PyException e) {
      if (isEnd(e) || Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
        return;
      }
      throw e;
    }
    if (yielded != null) {
      throw Errors.runtimeError("coroutine ignored GeneratorExit");
    }
  }
}
