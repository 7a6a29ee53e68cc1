package org.krait.embed.interop;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.krait.runtime.error.PyException;

/** A KeyboardInterrupt on its way to a thread: raised at its next safe point, once or never. */
final class Interruption implements Runnable {
  private final AtomicInteger open;
  private final AtomicBoolean taken = new AtomicBoolean();

  /** Counts itself in {@code open} until it is taken. */
  Interruption(AtomicInteger open) {
    this.open = open;
    open.incrementAndGet();
  }

  /** Takes it out of the way; false if it was already. */
  boolean take() {
    boolean first = taken.compareAndSet(false, true);
    if (first) {
      open.decrementAndGet();
    }
    return first;
  }

  @Override
  public void run() {
    if (take()) {
      Thread.interrupted();
      throw new PyException("KeyboardInterrupt");
    }
  }
}
