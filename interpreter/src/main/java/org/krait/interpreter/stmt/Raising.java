package org.krait.interpreter.stmt;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.ops.Raise;

/** {@code raise}. */
public final class Raising {
  private Raising() {}

  /** {@code raise exception from cause}. */
  public static final class New extends StmtNode {
    private final ExprNode exception;
    private final @Nullable ExprNode cause;
    private final int position;

    public New(ExprNode exception, @Nullable ExprNode cause, int line, int position) {
      super(line);
      this.exception = exception;
      this.cause = cause;
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object raised = exception.value(f);
      Object from = cause == null ? null : cause.value(f);
      f.position = position;
      throw Raise.exception(raised, from);
    }

    @Override
    public boolean completes() {
      return false;
    }
  }

  /** {@code raise} of what is being handled. */
  public static final class Bare extends StmtNode {
    private final int position;

    public Bare(int line, int position) {
      super(line);
      this.position = position;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      f.position = position;
      throw Unwinding.again(Raise.handled(f.thread), f);
    }

    @Override
    public boolean completes() {
      return false;
    }
  }

  /** Throws the exception in a temporary again as it is. */
  public static final class Again extends StmtNode {
    private final int exception;

    public Again(int exception) {
      super(0);
      this.exception = exception;
    }

    @Override
    public int execute(Frame f) {
      PyBaseException value = (PyBaseException) f.slots[exception];
      f.returnTo(value);
      throw Unwinding.again(value, f);
    }
  }
}
