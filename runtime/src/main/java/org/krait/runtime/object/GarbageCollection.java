package org.krait.runtime.object;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A full collection at Python's request, after which finalizers and weakref callbacks have run. */
public final class GarbageCollection {
  private static final long PATIENCE_MILLIS = 500;

  private GarbageCollection() {}

  /** Collects, and runs on this thread what became due. */
  public static void run() {
    CountDownLatch finalized = new CountDownLatch(1);
    dropSentinel(finalized);
    System.gc();
    try {
      if (!finalized.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        System.gc();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ThreadState.current().safePoint();
    WeakReferences.of(ThreadState.current().interpreter()).runCallbacks();
  }

  private static void dropSentinel(CountDownLatch finalized) {
    new Sentinel(finalized);
  }

  /** Garbage whose finalization tells that the collector has come by. */
  private static final class Sentinel {
    private final CountDownLatch finalized;

    Sentinel(CountDownLatch finalized) {
      this.finalized = finalized;
    }

    @Override
    @SuppressWarnings({"removal", "deprecation"})
    protected void finalize() {
      finalized.countDown();
    }
  }
}
