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

/**
 * The body of {@code with}: one statement runs when it is left, another when it raises. The
 * register and the pending slot serve as in {@link TryFinally}.
 */
public final class With extends StmtNode {
  private static final int RAISED = 5;

  private final StmtNode body;
  private final StmtNode leave;
  private final StmtNode caught;
  private final int exit;
  private final int exception;
  private final int pending;
  private final int resume;

  public With(
      StmtNode body,
      StmtNode leave,
      StmtNode caught,
      int exit,
      int exception,
      int pending,
      int line,
      int resume) {
    super(line);
    this.body = body;
    this.leave = leave;
    this.caught = caught;
    this.exit = exit;
    this.exception = exception;
    this.pending = pending;
    this.resume = resume;
  }

  @Override
  public int execute(Frame f) {
    int at = Resume.take(f, resume);
    if (at == RAISED) {
      return afterRaise((PyBaseException) f.slots[exception], f);
    }
    if (at > 0) {
      return afterLeave(at - 1, f.slots[pending], f);
    }
    if (Resume.begins(f, resume)) {
      reach(f);
    }
    return runBody(body, f);
  }

  private int runBody(StmtNode part, Frame f) {
    int status;
    try {
      status = part.execute(f);
    } catch (Jump jump) {
      throw jump.leaving(f.slots[exit]);
    } catch (PyException e) {
      return afterRaise(Unwinding.arrive(e, f, f.thread), f);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return afterRaise(Unwinding.arrive(Exhaustion.of(e), f, f.thread), f);
    }
    return status == YIELD ? YIELD : afterLeave(status, f.result, f);
  }

  @Override
  public int enter(Frame f, Jump jump) {
    f.slots[exit] = jump.take();
    return runBody(jump.at(jump.next()), f);
  }

  @Override
  public void outline(JumpTargets targets) {
    targets.inside(body, Jump.Kind.CONTEXT);
  }

  private int afterLeave(int status, Object result, Frame f) {
    int last = leave.execute(f);
    if (last == YIELD) {
      f.slots[pending] = result;
      return Resume.note(f, resume, status + 1, YIELD);
    }
    f.result = result;
    return last == NEXT ? status : last;
  }

  private int afterRaise(PyBaseException value, Frame f) {
    f.slots[exception] = value;
    int last = NEXT;
    try {
      last = Handling.run(caught, value, f);
      return Resume.note(f, resume, RAISED, last);
    } finally {
      if (last != YIELD) {
        f.slots[exception] = null;
      }
    }
  }
}
