package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** What one thread knows of the interpreter it runs: depth of calls, frames, handled exception. */
public final class ThreadState {
  private static final ThreadLocal<ThreadState> FOREIGN = new ThreadLocal<>();

  private final Interpreter interpreter;

  /** How many Python calls are under way. */
  public int depth;

  /** The innermost activation of Python code that keeps one, or null. */
  public @Nullable Activation activation;

  /** The exception being handled ({@code sys.exception()}), or null. */
  public @Nullable PyBaseException handled;

  public ThreadState(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  public Interpreter interpreter() {
    return interpreter;
  }

  /** The state of the current thread. */
  public static ThreadState current() {
    ThreadState state =
        Thread.currentThread() instanceof PythonThread p ? p.state() : FOREIGN.get();
    if (state == null) {
      throw new IllegalStateException("no Krait interpreter is entered on this thread");
    }
    return state;
  }

  /** Enters an interpreter on a thread that is not a {@link PythonThread}; null leaves it. */
  public static void enter(@Nullable ThreadState state) {
    if (Thread.currentThread() instanceof PythonThread p) {
      p.setState(state);
    } else if (state == null) {
      FOREIGN.remove();
    } else {
      FOREIGN.set(state);
    }
  }

  /** Counts one call more; the caller counts it off with {@code depth--} in a finally. */
  public void enterCall() {
    if (++depth > interpreter.recursionLimit()) {
      depth--;
      throw Errors.recursionError("maximum recursion depth exceeded");
    }
  }
}
