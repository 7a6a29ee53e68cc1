package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.FunctionTypes;
import org.krait.runtime.function.Sendable;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;

/** What {@code anext(iterator, default)} returns: the default takes StopAsyncIteration's place. */
// CPython: iterobject.c anextawaitable_iternext
public final class PyAnextAwaitable extends PyIterator implements Sendable {
  private final Object wrapped;
  private final Object otherwise;
  private Object result = PySingleton.NONE;

  public PyAnextAwaitable(Object wrapped, Object otherwise) {
    super(FunctionTypes.ANEXT_AWAITABLE);
    this.wrapped = wrapped;
    this.otherwise = otherwise;
  }

  @Override
  public @Nullable Object next() {
    return send(PySingleton.NONE);
  }

  @Override
  public @Nullable Object send(Object value) {
    Delegation.Step step = new Delegation.Step();
    try {
      step.send(Awaiting.iterator(wrapped), value);
    } catch (PyException e) {
      return end(e);
    }
    result = step.result();
    return step.yielded();
  }

  @Override
  public @Nullable Object raise(PyException thrown) {
    Delegation.Step step = new Delegation.Step();
    try {
      step.raise(Awaiting.iterator(wrapped), thrown);
    } catch (PyException e) {
      return end(e);
    }
    result = step.result();
    return step.yielded();
  }

  private @Nullable Object end(PyException e) {
    if (!Exceptions.matches(e, BuiltinExceptions.STOP_ASYNC_ITERATION)) {
      throw e;
    }
    result = otherwise;
    return null;
  }

  @Override
  public Object takeResult() {
    Object taken = result;
    result = PySingleton.NONE;
    return taken;
  }

  @Override
  public void close() {
    Attributes.callMethod(Awaiting.iterator(wrapped), "close");
  }
}
