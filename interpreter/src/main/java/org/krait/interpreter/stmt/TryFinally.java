package org.krait.interpreter.stmt;

import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.Resume;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Exhaustion;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.PyBaseException;

/**
 * {@code try … finally}. While the final body is suspended, the register is one more than the
 * status by which the body was left, or {@link #RAISED}; the pending slot keeps what it left with.
 */
public final class TryFinally extends StmtNode {
  private static final int RAISED = 5;

  private final StmtNode body;
  private final StmtNode finalbody;
  private final int pending;
  private final int resume;

  public TryFinally(StmtNode body, StmtNode finalbody, int pending, int line, int resume) {
    super(line);
    this.body = body;
    this.finalbody = finalbody;
    this.pending = pending;
    this.resume = resume;
  }

  @Override
  public int execute(Frame f) {
    int at = Resume.take(f, resume);
    if (at == RAISED) {
      return afterRaise((PyBaseException) f.slots[pending], f);
    }
    if (at > 0) {
      return afterLeave(at - 1, f.slots[pending], f);
    }
    if (Resume.begins(f, resume)) {
      reach(f);
    }
    int status;
    try {
      status = body.execute(f);
    } catch (PyException e) {
      return afterRaise(Unwinding.arrive(e, f, f.thread), f);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return afterRaise(Unwinding.arrive(Exhaustion.of(e), f, f.thread), f);
    }
    return status == YIELD ? YIELD : afterLeave(status, f.result, f);
  }

  private int afterLeave(int status, Object result, Frame f) {
    int last = finalbody.execute(f);
    if (last == YIELD) {
      f.slots[pending] = result;
      return Resume.note(f, resume, status + 1, YIELD);
    }
    if (last != NEXT) {
      return last;
    }
    f.result = result;
    return status;
  }

  private int afterRaise(PyBaseException exception, Frame f) {
    int last = Handling.run(finalbody, exception, f);
    if (last == YIELD) {
      f.slots[pending] = exception;
      return Resume.note(f, resume, RAISED, YIELD);
    }
    if (last != NEXT) {
      return last;
    }
    PyException again = Unwinding.again(exception, f);
    if (f.traced) {
      f.reraiseTraced(exception);
    }
    throw again;
  }
}
