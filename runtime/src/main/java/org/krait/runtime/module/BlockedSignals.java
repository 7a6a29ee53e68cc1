package org.krait.runtime.module;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.LockSupport;
import org.krait.runtime.host.ProcessSignals;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/**
 * The signals that Python's threads hold back, and those that have come meanwhile. The JVM has
 * threads of its own that hold back nothing, so a signal is received at once and kept here until
 * its handler may run or somebody waits for it. Sets of signals are bits, signal 1 the lowest.
 */
public final class BlockedSignals {
  private static final long DEFAULT = 0;
  private static final long SLICE_NANOS = 10_000_000;

  private final Interpreter interpreter;
  private final Signals signals;
  private final Map<ThreadState, Long> masks = new WeakHashMap<>();
  private long pending;
  private long awaited;

  BlockedSignals(Interpreter interpreter, Signals signals) {
    this.interpreter = interpreter;
    this.signals = signals;
  }

  private static long bit(int signal) {
    return 1L << signal - 1;
  }

  /** The signals that a thread holds back. */
  public synchronized long mask(ThreadState thread) {
    return masks.getOrDefault(thread, 0L);
  }

  /** The signals that have come and are held back. */
  public synchronized long pending() {
    return pending;
  }

  /** Keeps a signal that has come if somebody waits for it or all threads hold it back. */
  synchronized boolean hold(int signal) {
    boolean held = (awaited & bit(signal)) != 0 || blockedByAll(signal);
    if (held) {
      pending |= bit(signal);
    }
    return held;
  }

  private boolean blockedByAll(int signal) {
    if (masks.isEmpty()) {
      return false;
    }
    for (ThreadState thread : interpreter.threads()) {
      if ((masks.getOrDefault(thread, 0L) & bit(signal)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Sets what a thread holds back; what nobody holds back any longer is delivered. */
  public void setMask(ThreadState thread, long mask) {
    long before = mask(thread);
    receive(mask & ~before);
    long released = 0;
    synchronized (this) {
      masks.put(thread, mask);
      for (int signal = 1; signal <= SignalSet.LARGEST; signal++) {
        released |= blockedByAll(signal) ? 0 : before & bit(signal);
      }
    }
    for (int signal = 1; signal <= SignalSet.LARGEST; signal++) {
      if ((released & bit(signal)) != 0) {
        release(signal);
      }
    }
  }

  /** Lets signals come to us whose default action would else befall the process. */
  private void receive(long set) {
    for (int signal = 1; signal <= SignalSet.LARGEST; signal++) {
      if ((set & bit(signal)) != 0 && hasDefaultAction(signal)) {
        ProcessSignals.receive(signal, signals::trip);
      }
    }
  }

  private boolean hasDefaultAction(int signal) {
    Object handler = signals.handler(signal);
    return handler == null || handler.equals(DEFAULT);
  }

  private void release(int signal) {
    boolean came = take(bit(signal)) != 0;
    if (!hasDefaultAction(signal)) {
      if (came) {
        signals.trip(signal);
      }
    } else if (signal != Signals.SIGINT) {
      ProcessSignals.restore(signal);
      if (came) {
        ProcessSignals.raise(signal);
      }
    }
  }

  /** Takes one of these signals that has come; 0 if none has. */
  private synchronized int take(long set) {
    long found = pending & set;
    if (found == 0) {
      return 0;
    }
    int signal = Long.numberOfTrailingZeros(found) + 1;
    pending &= ~bit(signal);
    return signal;
  }

  /** Waits until one of these signals has come, and takes it; 0 after so many nanoseconds. */
  public int await(long set, long nanos) {
    long unblocked = set & ~mask(ThreadState.current());
    receive(unblocked);
    expect(set);
    long end = System.nanoTime() + nanos;
    try {
      int signal = take(set);
      while (signal == 0 && (nanos == Long.MAX_VALUE || System.nanoTime() < end)) {
        ThreadState.current().safePoint();
        LockSupport.parkNanos(SLICE_NANOS);
        Thread.interrupted();
        signal = take(set);
      }
      return signal;
    } finally {
      expect(0);
    }
  }

  private synchronized void expect(long set) {
    awaited = set;
  }
}
