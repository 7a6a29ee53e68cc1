package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PySingleton;

/** What {@code athrow(…)} and {@code aclose()} of an async generator return. */
// CPython: genobject.c async_gen_athrow_send
public final class PyAsyncThrow extends AsyncStep {
  private final @Nullable Thrown thrown;

  /** Makes the exception to throw, when the step begins. */
  public interface Thrown {
    PyException get();
  }

  /** A step that throws, or that closes the generator if there is nothing to throw. */
  public PyAsyncThrow(PyAsyncGenerator generator, @Nullable Thrown thrown) {
    super(FunctionTypes.ASYNC_GENERATOR_ATHROW, generator);
    this.thrown = thrown;
  }

  @Override
  public @Nullable Object send(Object value) {
    checkReuse();
    if (generator.resumption().state() == Resumption.State.CLOSED) {
      state = State.CLOSED;
      return null;
    }
    if (state == State.STARTED) {
      return finish(resume(value, null));
    }
    checkIdle();
    if (generator.closed) {
      state = State.CLOSED;
      throw new PyException("StopAsyncIteration");
    }
    if (value != PySingleton.NONE) {
      throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
    }
    state = State.STARTED;
    generator.runningAsync = true;
    if (thrown == null) {
      generator.closed = true;
      return finish(resume(PySingleton.NONE, new PyException("GeneratorExit")));
    }
    return finish(resume(PySingleton.NONE, thrown.get()));
  }

  @Override
  public @Nullable Object raise(PyException exception) {
    checkReuse();
    if (state == State.CREATED) {
      checkIdle();
      state = State.STARTED;
    }
    return finish(resume(PySingleton.NONE, exception));
  }

  private @Nullable Object finish(Outcome outcome) {
    if (thrown != null) {
      return unwrap(outcome);
    }
    PyException raised = outcome.raised();
    if (raised != null) {
      end(PySingleton.NONE);
      if (isEnd(raised)) {
        return null;
      }
      throw raised;
    }
    if (outcome.item()) {
      end(PySingleton.NONE);
      throw Errors.runtimeError("async generator ignored GeneratorExit");
    }
    return outcome.value();
  }

  private void checkReuse() {
    if (state == State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
  }

  private void checkIdle() {
    if (generator.runningAsync) {
      state = State.CLOSED;
      throw Errors.runtimeError(
          (thrown == null ? "aclose" : "athrow") + "(): asynchronous generator is already running");
    }
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
