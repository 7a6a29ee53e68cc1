package org.krait.stdlib.itertools;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.ops.Iteration;

/** The iterator under a tee. */
final class TeeSource {
  private final Object iterator;
  private final AtomicBoolean running = new AtomicBoolean();

  TeeSource(Object iterator) {
    this.iterator = iterator;
  }

  /** Fetches the item of a link that has none yet; null at the end. */
  @Nullable Object fetch(TeeLink link) {
    if (!running.compareAndSet(false, true)) {
      throw Errors.runtimeError("cannot re-enter the tee iterator");
    }
    try {
      Object item = link.fetched();
      if (item == null) {
        item = Iteration.next(iterator);
        if (item != null) {
          link.set(item);
        }
      }
      return item;
    } finally {
      running.set(false);
    }
  }
}
