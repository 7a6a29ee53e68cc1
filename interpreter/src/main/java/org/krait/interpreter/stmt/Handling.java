package org.krait.interpreter.stmt;

import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.GeneratorFrame;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.ThreadState;

/** Runs a statement while an exception is the one being handled. */
final class Handling {
  private Handling() {}

  static int run(StmtNode body, PyBaseException exception, Frame f) {
    ThreadState thread = f.thread;
    PyBaseException before = thread.handled;
    thread.handled = exception;
    try {
      if (f.traced && !(f instanceof GeneratorFrame g && g.resuming)) {
        f.handleTraced(exception);
      }
      return body.execute(f);
    } catch (PyException e) {
      PyBaseException raised = Unwinding.arrive(e, f, thread);
      if (f.traced) {
        f.reraiseTraced(raised);
      }
      throw e;
    } finally {
      thread.handled = before;
    }
  }
}
