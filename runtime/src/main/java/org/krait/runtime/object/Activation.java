package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/**
 * A call of Python code under way that can be seen from outside: what {@code sys._getframe}, {@code
 * locals()} and tracebacks need of it. Executors extend it with their registers.
 */
public abstract class Activation {
  /** The activation that called this one, while it runs. */
  public @Nullable Activation back;

  /** Whether {@link #back} leads to all callers, those in compiled code too. */
  public boolean callersLinked;

  /** The namespace of globals. */
  public abstract PyDict globals();

  /** The current line. */
  public abstract int line();

  /** What {@code super()} without arguments means here; RuntimeError where it means nothing. */
  public SuperArguments superArguments() {
    throw Errors.runtimeError("super(): no arguments");
  }

  /** The class that {@code __class__} names and the first argument of the running method. */
  public record SuperArguments(PyType thisClass, Object self) {}

  /** The Python frame object, made at the first request and the same from then on. */
  public abstract PyObject frame();
}
