package org.krait.runtime.object;

/**
 * Who is told what Python code does: the receiver of a thread's trace, profile and monitor events.
 */
public interface Tracer {
  /** A call begins, or a generator goes on. */
  void entered(Activation activation);

  /** Execution comes to a line. */
  void reached(Activation activation, int line);

  /** A call returns or yields a value. */
  void left(Activation activation, Object value, boolean yields);

  /** An exception has come to a call. */
  void raised(Activation activation, PyBaseException exception);

  /** A call ends by an exception. */
  void unwound(Activation activation);
}
