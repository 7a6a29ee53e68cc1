package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;

/** The iterator that {@code coroutine.__await__()} returns. */
public final class PyCoroutineWrapper extends PyIterator {
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
}
