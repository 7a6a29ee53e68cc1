package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/** One step of an async generator as something to await: asend, athrow or aclose. */
public abstract class AsyncStep extends PyIterator implements Sendable {
  /** Where in its life a step is. */
  enum State {
    CREATED,
    STARTED,
    CLOSED
  }

  final PyAsyncGenerator generator;
  State state = State.CREATED;
  private Object result = PySingleton.NONE;

  AsyncStep(PyType type, PyAsyncGenerator generator) {
    super(type);
    this.generator = generator;
  }

  public final PyAsyncGenerator generator() {
    return generator;
  }

  /** Whether nobody has awaited the step yet. */
  public final boolean isUnstarted() {
    return state == State.CREATED;
  }

  @Override
  public final @Nullable Object next() {
    return send(PySingleton.NONE);
  }

  @Override
  public final Object takeResult() {
    Object taken = result;
    result = PySingleton.NONE;
    return taken;
  }

  /** Ends the step with a value. */
  final @Nullable Object end(Object value) {
    generator.runningAsync = false;
    state = State.CLOSED;
    result = value;
    return null;
  }

  /** Resumes the generator: by a value, or by an exception. */
  final Outcome resume(Object value, @Nullable PyException thrown) {
    generator.runningAsync = true;
    try {
      Resumption resumption = generator.resumption();
      Object yielded = thrown == null ? resumption.send(value) : resumption.raise(thrown);
      if (yielded == null) {
        return Outcome.raised(new PyException("StopAsyncIteration"));
      }
      return new Outcome(yielded, resumption.body().yieldedItem(), null);
    } catch (PyException e) {
      return Outcome.raised(e);
    }
  }

  /** An item ends the step; what an await inside yields is passed up; an exception is raised. */
  // CPython: genobject.c async_gen_unwrap_value
  final @Nullable Object unwrap(Outcome outcome) {
    PyException raised = outcome.raised;
    if (raised != null) {
      if (isEnd(raised)) {
        generator.closed = true;
      }
      generator.runningAsync = false;
      state = State.CLOSED;
      throw raised;
    }
    return outcome.item ? end(outcome.value) : outcome.value;
  }

  /** Whether an exception tells that the generator has ended. */
  static boolean isEnd(PyException e) {
    return Exceptions.matches(e, BuiltinExceptions.STOP_ASYNC_ITERATION)
        || Exceptions.matches(e, BuiltinExceptions.GENERATOR_EXIT);
  }

  /** How a resumption of the generator came out: a value, an item or an exception. */
  record Outcome(@Nullable Object value, boolean item, @Nullable PyException raised) {
    static Outcome raised(PyException e) {
      return new Outcome(null, false, e);
    }
  }
}
