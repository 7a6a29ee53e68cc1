package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** An iterator written in Java: loops step it without a call through {@code __next__}. */
public abstract class PyIterator extends PyInstance {
  protected PyIterator(PyType type) {
    super(type);
  }

  /** The next item; null when there is none, without any StopIteration being made. */
  public abstract @Nullable Object next();

  /** How many items are probably left ({@code __length_hint__}), or -1 if nobody knows. */
  public long lengthHint() {
    return -1;
  }
}
