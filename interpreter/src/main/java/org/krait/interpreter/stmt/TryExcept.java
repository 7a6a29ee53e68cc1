package org.krait.interpreter.stmt;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.Jump;
import org.krait.interpreter.node.JumpTargets;
import org.krait.interpreter.node.Resume;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Exhaustion;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.ops.ExceptionMatching;

/** {@code try … except … else}. */
public final class TryExcept extends StmtNode {
  private static final int ORELSE = 1;

  /** One {@code except} clause. */
  public static final class Clause {
    final @Nullable StmtNode prelude;
    final @Nullable ExprNode type;
    final StmtNode body;
    final int line;
    final int position;
    final @Nullable Branch ways;

    public Clause(
        @Nullable StmtNode prelude,
        @Nullable ExprNode type,
        StmtNode body,
        int line,
        int position,
        @Nullable Branch ways) {
      this.prelude = prelude;
      this.type = type;
      this.body = body;
      this.line = line;
      this.position = position;
      this.ways = ways;
    }

    boolean matches(PyBaseException exception, Frame f) {
      if (f.traced && line > 0) {
        f.reach(line);
      }
      if (type == null) {
        return true;
      }
      Object expected = type.value(f);
      f.position = position;
      boolean matches = ExceptionMatching.matches(exception, expected);
      if (ways != null) {
        f.branch(ways, matches);
      }
      return matches;
    }
  }

  /** Finds the clause that an exception matches and runs it. */
  private static final class Selection extends StmtNode {
    private final Clause[] clauses;
    private final int exception;
    private final int resume;

    Selection(Clause[] clauses, int exception, int resume) {
      super(0);
      this.clauses = clauses;
      this.exception = exception;
      this.resume = resume;
    }

    @Override
    public int execute(Frame f) {
      int at = Resume.take(f, resume);
      PyBaseException value = (PyBaseException) f.slots[exception];
      for (int k = Math.max(0, at / 2 - 1); k < clauses.length; k++) {
        Clause clause = clauses[k];
        boolean inBody = at == 2 * k + 3;
        if (!inBody && clause.prelude != null) {
          int status = clause.prelude.execute(f);
          if (status != NEXT) {
            return Resume.note(f, resume, 2 * k + 2, status);
          }
        }
        if (inBody || clause.matches(value, f)) {
          return Resume.note(f, resume, 2 * k + 3, clause.body.execute(f));
        }
      }
      throw Unwinding.again(value, f);
    }

    @Override
    public int enter(Frame f, Jump jump) {
      StmtNode next = jump.next();
      int k = 0;
      while (clauses[k].body != next) {
        k++;
      }
      return Resume.note(f, resume, 2 * k + 3, jump.into(next, f));
    }

    @Override
    public void outline(JumpTargets targets) {
      for (int k = 0; k < clauses.length; k++) {
        targets.guarded(clauses[k].line, Jump.Kind.FINALLY);
        targets.inside(clauses[k].body, Jump.Kind.NOTHING);
      }
    }
  }

  private final StmtNode body;
  private final StmtNode selection;
  private final @Nullable StmtNode orelse;
  private final int exception;
  private final int resume;

  public TryExcept(
      StmtNode body,
      Clause[] clauses,
      @Nullable StmtNode orelse,
      int exception,
      int line,
      int resume) {
    super(line);
    this.body = body;
    this.selection = new Selection(clauses, exception, resume);
    this.orelse = orelse;
    this.exception = exception;
    this.resume = resume;
  }

  @Override
  public int execute(Frame f) {
    int at = Resume.take(f, resume);
    if (at > ORELSE) {
      Resume.note(f, resume, at, YIELD);
      return handle(selection, (PyBaseException) f.slots[exception], f);
    }
    if (at != ORELSE) {
      if (Resume.begins(f, resume)) {
        reach(f);
      }
      return tryBody(body, f);
    }
    return Resume.note(f, resume, ORELSE, orelse.execute(f));
  }

  private int tryBody(StmtNode part, Frame f) {
    int status;
    try {
      status = part.execute(f);
    } catch (PyException e) {
      return handle(selection, Unwinding.arrive(e, f, f.thread), f);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return handle(selection, Unwinding.arrive(Exhaustion.of(e), f, f.thread), f);
    }
    if (status != NEXT) {
      return status;
    }
    return orelse == null ? NEXT : Resume.note(f, resume, ORELSE, orelse.execute(f));
  }

  @Override
  public int enter(Frame f, Jump jump) {
    if (jump.kept() == Jump.Kind.EXCEPTION) {
      PyBaseException value = (PyBaseException) jump.take();
      return handle(jump.at(jump.next()), value, f);
    }
    StmtNode next = jump.next();
    return next == orelse
        ? Resume.note(f, resume, ORELSE, jump.into(next, f))
        : tryBody(jump.at(next), f);
  }

  @Override
  public void outline(JumpTargets targets) {
    targets.inside(body, Jump.Kind.NOTHING);
    targets.inside(orelse, Jump.Kind.NOTHING);
    targets.inside(selection, Jump.Kind.EXCEPTION);
  }

  private int handle(StmtNode handler, PyBaseException value, Frame f) {
    f.slots[exception] = value;
    int status = NEXT;
    try {
      status = Handling.run(handler, value, f);
      return status;
    } catch (Jump jump) {
      throw jump.leaving(value);
    } finally {
      if (status != YIELD) {
        f.slots[exception] = null;
      }
    }
  }
}
