package org.krait.runtime.object;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A full collection at Python's request, after which finalizers and weakref callbacks have run. */
public final class GarbageCollection {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

  private GarbageCollection() {}

  /**
   * Collects, and runs on this thread what became due. When {@code System.gc()} returns, the
   * collector has cleared all references to what it found; the JVM's own thread then hands over one
   * object after the other.
   */
  public static void run() {
    Interpreter interpreter = ThreadState.current().interpreter();
    Finalizers finalizers = Finalizers.of(interpreter);
    InlineCaches.forget(interpreter);
    System.gc();
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!finalizers.areHandedOver() && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    finalizers.runNow();
    WeakReferences.of(interpreter).runCallbacks();
    ThreadState.current().safePoint();
  }
}
