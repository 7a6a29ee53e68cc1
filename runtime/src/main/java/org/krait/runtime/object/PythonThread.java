package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** A thread made to run Python code: its {@link ThreadState} is one field away. */
public class PythonThread extends Thread {
  private @Nullable ThreadState state;

  /** A thread with room on its stack for deep recursion. */
  public PythonThread(Runnable task, String name, long stackSize) {
    super(null, task, name, stackSize);
  }

  @Nullable ThreadState state() {
    return state;
  }

  void setState(@Nullable ThreadState state) {
    this.state = state;
  }
}
