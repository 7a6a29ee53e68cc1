package org.krait.stdlib._thread;

import java.util.function.BooleanSupplier;
import org.krait.runtime.object.ThreadState;

/** Waiting that signals and finalizers can interrupt: in slices, with a safe point between. */
final class Waiting {
  private static final long SLICE_NANOS = 20_000_000;

  private Waiting() {}

  /** Waits for some nanoseconds for what is wanted; whether it came. */
  interface Attempt {
    boolean within(long nanos) throws InterruptedException;
  }

  /** Tries at once and then, as long as {@code nanos} allows (negative: for ever), again. */
  static boolean acquire(long nanos, BooleanSupplier now, Attempt attempt) {
    if (now.getAsBoolean()) {
      return true;
    }
    if (nanos == 0) {
      return false;
    }
    ThreadState thread = ThreadState.current();
    long end = System.nanoTime() + nanos;
    while (true) {
      long left = nanos < 0 ? SLICE_NANOS : Math.min(SLICE_NANOS, end - System.nanoTime());
      if (nanos >= 0 && left <= 0) {
        return now.getAsBoolean();
      }
      try {
        if (attempt.within(left)) {
          return true;
        }
      } catch (InterruptedException e) {
        // A pending call is the reason to wake; the safe point runs it.
      }
      thread.safePoint();
    }
  }
}
