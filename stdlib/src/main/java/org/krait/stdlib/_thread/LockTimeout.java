package org.krait.stdlib._thread;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;

/** The {@code blocking} and {@code timeout} arguments of locks. */
// CPython: _threadmodule.c lock_acquire_parse_args
final class LockTimeout {
  static final long FOREVER = -1;
  static final double LONGEST = 9223372036.0;
  private static final double NANOS = 1e9;

  private LockTimeout() {}

  /** Nanoseconds to wait: 0 not at all, {@link #FOREVER}. */
  static long nanos(boolean blocking, Object timeout) {
    double seconds = Arguments.toDouble(timeout);
    if (!blocking && seconds != -1) {
      throw Errors.valueError("can't specify a timeout for a non-blocking call");
    }
    if (Double.isNaN(seconds)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    if (seconds < 0 && seconds != -1) {
      throw Errors.valueError("timeout value must be a non-negative number");
    }
    if (!blocking) {
      return 0;
    }
    if (seconds == -1) {
      return FOREVER;
    }
    if (seconds > LONGEST) {
      throw Errors.overflowError(
          seconds >= 0x1p63
              ? "timestamp out of range for platform time_t"
              : "timeout value is too large");
    }
    return (long) Math.ceil(seconds * NANOS);
  }
}
