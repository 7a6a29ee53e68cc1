package org.krait.stdlib.faulthandler;

import org.krait.runtime.host.Access;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/** Dumps all threads when a time has passed, unless it is cancelled before. */
final class Watchdog implements Runnable {
  private final Interpreter interpreter;
  private final long nanoseconds;
  private final boolean repeats;
  private final int descriptor;
  private final boolean exits;
  private final Thread thread = new Thread(this, "faulthandler");
  private boolean isCancelled;

  Watchdog(
      Interpreter interpreter, long nanoseconds, boolean repeats, int descriptor, boolean exits) {
    this.interpreter = interpreter;
    this.nanoseconds = nanoseconds;
    this.repeats = repeats;
    this.descriptor = descriptor;
    this.exits = exits;
    thread.setDaemon(true);
  }

  void start() {
    if (exits) {
      Access.PROCESSES.require();
    }
    thread.start();
  }

  synchronized void cancel() {
    isCancelled = true;
    notifyAll();
  }

  @Override
  public void run() {
    ThreadState own = new ThreadState(interpreter);
    ThreadState.enter(own);
    try {
      watch();
    } finally {
      ThreadState.enter(null);
      own.detach();
    }
  }

  private void watch() {
    boolean goesOn = true;
    while (goesOn && passes()) {
      ThreadDump.write(descriptor, header());
      ThreadDump.ofOthers(interpreter, descriptor);
      if (exits) {
        Runtime.getRuntime().halt(1);
      }
      goesOn = repeats;
    }
  }

  /** Waits; whether the whole time passed. */
  private synchronized boolean passes() {
    long end = System.nanoTime() + nanoseconds;
    long left = nanoseconds;
    while (!isCancelled && left > 0) {
      try {
        wait(left / 1_000_000, (int) (left % 1_000_000));
      } catch (InterruptedException e) {
        return false;
      }
      left = end - System.nanoTime();
    }
    return !isCancelled;
  }

  // CPython: faulthandler.c format_timeout
  private String header() {
    long microseconds = nanoseconds / 1000;
    long seconds = microseconds / 1_000_000;
    long fraction = microseconds % 1_000_000;
    String time = seconds / 3600 + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
    String digits = Long.toString(1_000_000 + fraction).substring(1);
    return "Timeout (" + time + (fraction == 0 ? "" : "." + digits) + ")!\n";
  }

  private static String two(long n) {
    return n < 10 ? "0" + n : Long.toString(n);
  }
}
