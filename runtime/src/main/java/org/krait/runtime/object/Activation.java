package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * A call of Python code under way that can be seen from outside: what {@code sys._getframe}, {@code
 * locals()} and tracebacks need of it. Executors extend it with their registers.
 */
public abstract class Activation {
  /** The activation that called this one, while it runs. */
  public @Nullable Activation back;

  /** The namespace of globals. */
  public abstract PyDict globals();

  /** The current line. */
  public abstract int line();

  /** The Python frame object, made at the first request and the same from then on. */
  public abstract PyObject frame();
}
