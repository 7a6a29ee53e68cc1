package org.krait.runtime.module;

import org.krait.runtime.object.Interpreter;

/** Whether the end of an interpreter has begun. */
public final class Finalization {
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

  /** Marks that the interpreter is ending: only this thread goes on running Python code. */
  public void begin() {
    begun = true;
  }
}
