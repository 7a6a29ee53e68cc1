package org.krait.stdlib._socket;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Durations;

/** How long operations on a socket may take: nanoseconds, or {@link #NONE}. */
// CPython: socketmodule.c socket_parse_timeout
final class SocketTimeout {
  /** Operations take as long as they take. */
  static final long NONE = -1;

  private static final double NANOS = 1e9;

  private SocketTimeout() {}

  static long parse(Object timeout) {
    if (timeout == PySingleton.NONE) {
      return NONE;
    }
    long nanos = Durations.ofSeconds(timeout);
    if (nanos < 0) {
      throw Errors.valueError("Timeout value out of range");
    }
    return nanos;
  }

  /** The timeout as Python sees it. */
  static Object toPython(long nanos) {
    return nanos < 0 ? PySingleton.NONE : (Object) (nanos / NANOS);
  }
}
