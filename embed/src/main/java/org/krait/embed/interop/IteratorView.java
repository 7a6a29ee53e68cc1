package org.krait.embed.interop;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.ops.Iteration;

/** A Python iterator as a Java iterator, one item ahead. */
final class IteratorView implements Iterator<@Nullable Object> {
  private final Interop interop;
  private final Object iterator;
  private @Nullable Object next;
  private boolean ended;

  /** Begins to walk an iterable. */
  IteratorView(Interop interop, Object iterable) {
    this.interop = interop;
    this.iterator = interop.inside(() -> Iteration.iterator(iterable));
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = interop.inside(() -> Iteration.next(iterator));
      ended = next == null;
    }
    return !ended;
  }

  @Override
  public @Nullable Object next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Object item = next;
    next = null;
    return interop.inside(() -> interop.toJava(item));
  }
}
