package org.krait.runtime.host;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.ThreadState;

/**
 * System calls that may wait. A signal takes the thread out of the call, its handler runs at the
 * safe point, and the call is made again unless the handler raised (PEP 475).
 */
public final class WaitingCalls {
  private WaitingCalls() {}

  /** Calls a function until no signal interrupts it; its result, -1 for an error. */
  public static long call(NativeFunction function, long... arguments) {
    ThreadState thread = ThreadState.entered();
    while (true) {
      long result = once(thread, function, arguments);
      if (!isInterrupted(result)) {
        return result;
      }
      safePoint(thread);
    }
  }

  /** The same; the result as an int, where -1 raises OSError. */
  public static int checked(NativeFunction function, long... arguments) {
    int result = (int) call(function, arguments);
    if (result == -1) {
      throw OsError.of(NativeFunction.errno());
    }
    return result;
  }

  /** The same; the result as a long, where -1 raises OSError. */
  public static long checkedLong(NativeFunction function, long... arguments) {
    long result = call(function, arguments);
    if (result == -1) {
      throw OsError.of(NativeFunction.errno());
    }
    return result;
  }

  /**
   * Calls a function whose last argument is a timeout in milliseconds, which counts on while
   * signals interrupt the call.
   *
   * @param end when to give up by {@code System.nanoTime()}; {@code forever} takes no notice of it
   */
  public static long callUntil(
      boolean forever, long end, NativeFunction function, long... arguments) {
    ThreadState thread = ThreadState.entered();
    while (true) {
      arguments[arguments.length - 1] = forever ? -1 : millis(end - System.nanoTime());
      long result = once(thread, function, arguments);
      if (!isInterrupted(result)) {
        return result;
      }
      safePoint(thread);
    }
  }

  /** Calls a function once: {@code EINTR} says that a signal came. */
  public static long once(NativeFunction function, long... arguments) {
    return once(ThreadState.entered(), function, arguments);
  }

  private static long once(
      @Nullable ThreadState thread, NativeFunction function, long... arguments) {
    InterruptibleThread main =
        thread == null ? null : thread.interpreter().state(InterruptibleThread.class);
    if (main == null || !main.isCurrent()) {
      return function.call(arguments);
    }
    main.enter();
    try {
      return function.call(arguments);
    } finally {
      main.leave();
    }
  }

  private static boolean isInterrupted(long result) {
    return (int) result == -1 && NativeFunction.errno() == Errno.EINTR;
  }

  private static void safePoint(@Nullable ThreadState thread) {
    if (thread != null) {
      thread.safePoint();
    }
  }

  /** Milliseconds, never fewer than the nanoseconds that are left. */
  private static long millis(long nanos) {
    return nanos <= 0 ? 0 : Math.min(Integer.MAX_VALUE, (nanos + 999_999) / 1_000_000);
  }
}
