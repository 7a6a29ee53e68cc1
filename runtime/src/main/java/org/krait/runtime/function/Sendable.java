package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyObject;

/**
 * An object of the run-time's own that {@code yield from} and {@code await} delegate to without a
 * StopIteration being made.
 */
public interface Sendable extends PyObject {
  /** Goes on with a value: what is yielded, or null at the end. */
  @Nullable Object send(Object value);

  /** Goes on by an exception; as {@link #send}. */
  @Nullable Object raise(PyException thrown);

  /** The value of the end that {@link #send} or {@link #raise} has just come to. */
  Object takeResult();

  /** {@code close()}. */
  void close();
}
