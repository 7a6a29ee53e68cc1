package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyFloat;
import org.krait.runtime.object.Types;

/** Spans of time given as numbers, in nanoseconds; a fraction counts as a whole one. */
// CPython: pytime.c _PyTime_FromSecondsObject with _PyTime_ROUND_UP
public final class Durations {
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long NANOS_PER_MILLISECOND = 1_000_000;

  private Durations() {}

  public static long ofSeconds(Object seconds) {
    return nanos(seconds, NANOS_PER_SECOND);
  }

  public static long ofMilliseconds(Object milliseconds) {
    return nanos(milliseconds, NANOS_PER_MILLISECOND);
  }

  /** Whether the object is a number that can give a span of time. */
  public static boolean isNumber(Object o) {
    return o instanceof Double || o instanceof PyFloat || Ints.indexOrNull(o) != null;
  }

  private static long nanos(Object o, long unit) {
    if (o instanceof Double || o instanceof PyFloat) {
      return ofDouble(o instanceof Double d ? d : ((PyFloat) o).value(), unit);
    }
    Object number = Ints.indexOrNull(o);
    if (number == null) {
      throw Errors.typeError(
          "'" + Types.of(o).fullName() + "' object cannot be interpreted as an integer or float");
    }
    if (!(number instanceof Long n) || Math.multiplyHigh(n, unit) != (n * unit >> 63)) {
      throw Errors.overflowError("timestamp too large to convert to C PyTime_t");
    }
    return n * unit;
  }

  private static long ofDouble(double d, long unit) {
    if (Double.isNaN(d)) {
      throw Errors.valueError("Invalid value NaN (not a number)");
    }
    double nanos = d * unit;
    nanos = nanos >= 0 ? Math.ceil(nanos) : Math.floor(nanos);
    if (nanos < -0x1p63 || nanos >= 0x1p63) {
      throw outOfRange();
    }
    return (long) nanos;
  }

  private static PyException outOfRange() {
    return Errors.overflowError("timestamp out of range for platform time_t");
  }
}
