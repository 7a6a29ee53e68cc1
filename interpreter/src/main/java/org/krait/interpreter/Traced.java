package org.krait.interpreter;

import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;

/** Runs a call and tells the thread's tracer of its beginning and end. */
final class Traced {
  private Traced() {}

  static Object execute(Frame f, StmtNode body, ThreadState thread) {
    f.traced = true;
    thread.tracer.entered(f);
    try {
      Object result = body.execute(f) == StmtNode.RETURN ? f.result : PySingleton.NONE;
      if (thread.tracer != null) {
        thread.tracer.left(f, result, false);
      }
      return result;
    } catch (PyException e) {
      Unwinding.arrive(e, f, thread);
      if (thread.tracer != null) {
        thread.tracer.unwound(f, null);
      }
      throw e;
    }
  }
}
