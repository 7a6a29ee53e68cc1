package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;

/** Calls a function again and again until it returns the sentinel. */
public final class PyCallableIterator extends PyIterator {
  private @Nullable Object callable;
  private final Object sentinel;

  public PyCallableIterator(Object callable, Object sentinel) {
    super(IterationTypes.CALLABLE_ITERATOR);
    this.callable = callable;
    this.sentinel = sentinel;
  }

  // CPython: iterobject.c calliter_iternext
  @Override
  public @Nullable Object next() {
    Object c = callable;
    if (c == null) {
      return null;
    }
    Object item;
    try {
      item = Dispatch.call(c);
    } catch (PyException e) {
      if (!Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
        throw e;
      }
      callable = null;
      return null;
    }
    if (callable == null) {
      return null;
    }
    if (Equality.same(sentinel, item)) {
      callable = null;
      return null;
    }
    return item;
  }

  /** The function, or null once the end was reached. */
  public @Nullable Object callable() {
    return callable;
  }

  public Object sentinel() {
    return sentinel;
  }
}
