package org.krait.stdlib._thread;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;

/** How long to wait, in nanoseconds: 0 not at all, negative for ever. */
final class Timeout {
  static final double MAX_SECONDS = 9223372036.0;
  private static final double NANOS = 1e9;

  private Timeout() {}

  /** The wait that the arguments of {@code acquire} ask for. */
  // CPython: _threadmodule.c lock_acquire_parse_timeout
  static long of(boolean blocking, Object timeout) {
    double seconds = seconds(timeout);
    if (!blocking) {
      if (seconds != -1) {
        throw Errors.valueError("can't specify a timeout for a non-blocking call");
      }
      return 0;
    }
    if (seconds < 0 && seconds != -1) {
      throw Errors.valueError("timeout value must be a non-negative number");
    }
    return nanos(seconds);
  }

  /** The nanoseconds of a number of seconds; negative means for ever. */
  static long nanos(double seconds) {
    if (seconds > MAX_SECONDS) {
      throw Errors.overflowError("timeout value is too large");
    }
    return seconds < 0 ? -1 : (long) Math.ceil(seconds * NANOS);
  }

  static double seconds(Object timeout) {
    if (timeout instanceof Long n) {
      return n;
    }
    if (timeout instanceof Double d) {
      if (d.isNaN()) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      return d;
    }
    return (Double) Dispatch.call(BuiltinTypes.FLOAT, timeout);
  }
}
