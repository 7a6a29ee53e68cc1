package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * Code that runs between two steps of a program, which cannot tell: nobody is told what it does,
 * signals and finalizers wait, and it has as many calls as a program at its start.
 */
public final class Interlude implements AutoCloseable {
  private static final int CALLS = 1000;

  private final ThreadState thread;
  private final @Nullable Tracer tracer;
  private final @Nullable PyBaseException handled;
  private final int depth;

  /** Begins one on the current thread. */
  public Interlude(ThreadState thread) {
    this.thread = thread;
    this.tracer = thread.tracer;
    this.handled = thread.handled;
    this.depth = thread.depth;
    thread.holdPendingCalls();
    thread.setTracer(null);
    thread.handled = null;
    thread.depth = Math.min(depth, thread.interpreter().recursionLimit() - CALLS);
  }

  @Override
  public void close() {
    thread.depth = depth;
    thread.handled = handled;
    thread.setTracer(tracer);
    thread.admitPendingCalls();
  }
}
