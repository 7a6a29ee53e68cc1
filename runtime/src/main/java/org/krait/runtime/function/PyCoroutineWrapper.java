package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;

/** The iterator that {@code coroutine.__await__()} returns. */
public final class PyCoroutineWrapper extends PyIterator implements Sendable {
  private final PyCoroutine coroutine;

  public PyCoroutineWrapper(PyCoroutine coroutine) {
    super(FunctionTypes.COROUTINE_WRAPPER);
    this.coroutine = coroutine;
  }

  public PyCoroutine coroutine() {
    return coroutine;
  }

  @Override
  public @Nullable Object next() {
    return coroutine.send(PySingleton.NONE);
  }

  @Override
  public @Nullable Object send(Object value) {
    return coroutine.send(value);
  }

  @Override
  public @Nullable Object raise(PyException thrown) {
    return coroutine.raise(thrown);
  }

  @Override
  public Object takeResult() {
    return coroutine.takeResult();
  }

  @Override
  public void close() {
    coroutine.close();
  }
}
