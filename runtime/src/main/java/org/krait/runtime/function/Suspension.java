package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.ThreadState;

/** The body of a generator or coroutine, as an executor keeps it between two resumptions. */
public interface Suspension {
  /**
   * Goes on until the next yield: its value, or null when the body has returned. The yield the body
   * waits in takes {@code sent} as its value, or raises {@code thrown}.
   */
  @Nullable Object resume(Object sent, @Nullable PyException thrown);

  /** The same in compiled form, where the body has been before, with None sent. */
  @Nullable Object resume(CompiledStep compiled, ThreadState thread);

  /** What the body returned. */
  Object result();

  /** What the body waits for in {@code yield from} or {@code await}, or null. */
  @Nullable Object delegate();

  /** Whether the last value came from {@code yield} in an async generator, not from an await. */
  boolean yieldedItem();

  CodeActivation activation();
}
