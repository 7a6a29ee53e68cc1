package org.krait.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.runtime.object.ThreadState;

/**
 * The thread where signal handlers run, as the system knows it. To take it out of a call that
 * waits, it is sent a signal whose handler does nothing: the call then fails with {@code EINTR}.
 */
public final class InterruptibleThread {
  /** The signal that the JVM's own channels use for the same end (SIGRTMAX - 2). */
  private static final int WAKE = 62;

  private static final long INTERVAL_MILLIS = 5;
  private static final int SIGACTION_SIZE = 152;
  private static final NativeFunction PTHREAD_SELF =
      new NativeFunction(Access.FREE, "pthread_self", 0);
  private static final NativeFunction PTHREAD_KILL =
      new NativeFunction(Access.FREE, "pthread_kill", 2);
  private static final NativeFunction SIGACTION = new NativeFunction(Access.FREE, "sigaction", 3);

  private final ThreadState state;
  private final Thread thread;
  private long handle;
  private boolean waiting;

  public InterruptibleThread(ThreadState state, Thread thread) {
    this.state = state;
    this.thread = thread;
  }

  boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  /** Begins a call that may wait, once nothing is left to do at a safe point. */
  void enter() {
    if (handle == 0) {
      install();
      handle = PTHREAD_SELF.call();
    }
    while (true) {
      state.safePoint();
      synchronized (this) {
        waiting = !state.isPending();
        if (waiting) {
          return;
        }
      }
    }
  }

  /** Ends the call. */
  synchronized void leave() {
    waiting = false;
    notifyAll();
  }

  /** Takes the thread out of its call, if it is in one: it has a pending call to make. */
  public synchronized void interrupt() {
    while (waiting && state.isPending() && !isCurrent()) {
      PTHREAD_KILL.call(handle, WAKE);
      try {
        wait(INTERVAL_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Makes {@code abs} the signal's handler: it does no harm, and calls are not restarted. */
  private static void install() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment action = arena.allocate(SIGACTION_SIZE, 8);
      action.set(ValueLayout.JAVA_LONG, 0, NativeFunction.address("abs"));
      SIGACTION.call(WAKE, action.address(), 0);
    }
  }
}
