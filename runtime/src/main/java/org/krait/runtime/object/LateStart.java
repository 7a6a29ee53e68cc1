package org.krait.runtime.object;

/** The part of an interpreter's start that waits until somebody looks at what it makes. */
public interface LateStart {
  /** Does all of it now, unless this thread is doing some of it. */
  void complete();

  /** Does all of it now where there is any left. */
  static void complete(Interpreter interpreter) {
    LateStart late = interpreter.state(LateStart.class);
    if (late != null) {
      late.complete();
    }
  }
}
