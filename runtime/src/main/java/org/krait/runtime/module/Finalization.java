package org.krait.runtime.module;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;

/** The end of an interpreter: what is to be done before it, and whether it has begun. */
public final class Finalization {
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private volatile boolean begun;

  private Finalization() {}

  /** The end of this interpreter. */
  public static Finalization of(Interpreter interpreter) {
    synchronized (interpreter) {
      Finalization f = interpreter.state(Finalization.class);
      if (f == null) {
        f = new Finalization();
        interpreter.setState(Finalization.class, f);
      }
      return f;
    }
  }

  /** Whether the interpreter is ending. */
  public boolean hasBegun() {
    return begun;
  }

  /** Leaves a task for the end; the last left is the first done. */
  public synchronized void add(Runnable task) {
    tasks.push(task);
  }

  /** Marks that the interpreter is ending: only this thread goes on running Python code. */
  public void begin() {
    begun = true;
  }

  /** Does the tasks, once. They report their own errors. */
  public void run() {
    for (Runnable task = next(); task != null; task = next()) {
      task.run();
    }
  }

  private synchronized @Nullable Runnable next() {
    return tasks.poll();
  }
}
