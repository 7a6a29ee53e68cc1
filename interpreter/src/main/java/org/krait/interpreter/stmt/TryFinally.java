package org.krait.interpreter.stmt;

import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.Jump;
import org.krait.interpreter.node.JumpTargets;
import org.krait.interpreter.node.Resume;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Exhaustion;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;

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
      return afterRaise(finalbody, (PyBaseException) f.slots[pending], f);
    }
    if (at > 0) {
      return afterLeave(finalbody, at - 1, f.slots[pending], f);
    }
    if (Resume.begins(f, resume)) {
      reach(f);
    }
    return tryBody(body, f);
  }

  private int tryBody(StmtNode part, Frame f) {
    int status;
    try {
      status = part.execute(f);
    } catch (PyException e) {
      return afterRaise(finalbody, Unwinding.arrive(e, f, f.thread), f);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return afterRaise(finalbody, Unwinding.arrive(Exhaustion.of(e), f, f.thread), f);
    }
    return status == YIELD ? YIELD : afterLeave(finalbody, status, f.result, f);
  }

  @Override
  public int enter(Frame f, Jump jump) {
    Jump.Kind kept = jump.kept();
    StmtNode next = jump.next();
    if (kept == Jump.Kind.FINALLY) {
      return afterRaise(jump.at(next), (PyBaseException) jump.take(), f);
    }
    return next == body
        ? tryBody(jump.at(next), f)
        : afterLeave(jump.at(next), NEXT, PySingleton.NONE, f);
  }

  @Override
  public void outline(JumpTargets targets) {
    targets.inside(body, Jump.Kind.NOTHING);
    targets.inside(finalbody, Jump.Kind.AFTER_BODY);
    targets.inside(finalbody, Jump.Kind.FINALLY);
  }

  @Override
  public boolean keeps(Jump.Kind kind, Frame f) {
    boolean raised = f.slots[pending] instanceof PyBaseException;
    return kind == Jump.Kind.NOTHING || raised == (kind == Jump.Kind.FINALLY);
  }

  @Override
  public boolean completes() {
    return body.completes() && finalbody.completes();
  }

  private int afterLeave(StmtNode part, int status, Object result, Frame f) {
    int last = part.execute(f);
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

  private int afterRaise(StmtNode part, PyBaseException exception, Frame f) {
    if (f.traced) {
      f.slots[pending] = exception;
    }
    int last;
    try {
      last = Handling.run(part, exception, f);
    } catch (Jump jump) {
      f.slots[pending] = null;
      throw jump.leaving(exception);
    }
    if (last == YIELD) {
      f.slots[pending] = exception;
      return Resume.note(f, resume, RAISED, YIELD);
    }
    f.slots[pending] = null;
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
