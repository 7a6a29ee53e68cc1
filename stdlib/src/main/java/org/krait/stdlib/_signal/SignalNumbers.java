package org.krait.stdlib._signal;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PySet;

/** Which signals there are, and what the system calls them. */
final class SignalNumbers {
  static final int COUNT = 65;
  private static final int FIRST_REAL_TIME = 34;

  private static final String[] DESCRIPTIONS = {
    "Hangup",
    "Interrupt",
    "Quit",
    "Illegal instruction",
    "Trace/breakpoint trap",
    "Aborted",
    "Bus error",
    "Floating point exception",
    "Killed",
    "User defined signal 1",
    "Segmentation fault",
    "User defined signal 2",
    "Broken pipe",
    "Alarm clock",
    "Terminated",
    "Stack fault",
    "Child exited",
    "Continued",
    "Stopped (signal)",
    "Stopped",
    "Stopped (tty input)",
    "Stopped (tty output)",
    "Urgent I/O condition",
    "CPU time limit exceeded",
    "File size limit exceeded",
    "Virtual timer expired",
    "Profiling timer expired",
    "Window changed",
    "I/O possible",
    "Power failure",
    "Bad system call",
  };

  private SignalNumbers() {}

  /** Raises ValueError unless there can be such a signal. */
  static int check(int signal) {
    if (signal < 1 || signal >= COUNT) {
      throw Errors.valueError("signal number out of range");
    }
    return signal;
  }

  /** Whether the C library keeps the signal for itself. */
  static boolean isReserved(int signal) {
    return signal > DESCRIPTIONS.length && signal < FIRST_REAL_TIME;
  }

  /** What the system calls a signal, or null. */
  static @Nullable String description(int signal) {
    if (signal <= DESCRIPTIONS.length) {
      return DESCRIPTIONS[signal - 1];
    }
    return isReserved(signal) ? null : "Real-time signal " + (signal - FIRST_REAL_TIME);
  }

  /** The signals that programs can use: not those that the C library keeps. */
  static PySet all() {
    PySet all = new PySet();
    for (int signal = 1; signal < COUNT; signal++) {
      if (!isReserved(signal)) {
        all.add((long) signal);
      }
    }
    return all;
  }
}
