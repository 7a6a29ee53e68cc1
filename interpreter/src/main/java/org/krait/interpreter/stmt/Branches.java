package org.krait.interpreter.stmt;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.GeneratorFrame;
import org.krait.interpreter.node.StmtNode;

/** {@code if} and the cases of {@code match}. */
public final class Branches {
  private Branches() {}

  /** One test and what it guards. */
  public static final class Branch {
    final @Nullable StmtNode prelude;
    final ExprNode test;
    final StmtNode body;
    final int line;

    public Branch(@Nullable StmtNode prelude, ExprNode test, StmtNode body, int line) {
      this.prelude = prelude;
      this.test = test;
      this.body = body;
      this.line = line;
    }

    void reach(Frame f) {
      if (f.traced && line > 0) {
        f.reach(line);
      }
    }
  }

  /** An {@code if} with one test. */
  public static final class If extends StmtNode {
    private final ExprNode test;
    private final StmtNode body;
    private final @Nullable StmtNode orelse;

    public If(ExprNode test, StmtNode body, @Nullable StmtNode orelse, int line) {
      super(line);
      this.test = test;
      this.body = body;
      this.orelse = orelse;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      if (test.test(f)) {
        return body.execute(f);
      }
      return orelse == null ? NEXT : orelse.execute(f);
    }
  }

  /** An {@code if} with several tests. */
  public static final class Chain extends StmtNode {
    private final Branch[] branches;
    private final @Nullable StmtNode orelse;

    public Chain(Branch[] branches, @Nullable StmtNode orelse, int line) {
      super(line);
      this.branches = branches;
      this.orelse = orelse;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      for (Branch branch : branches) {
        branch.reach(f);
        if (branch.prelude != null) {
          branch.prelude.execute(f);
        }
        if (branch.test.test(f)) {
          return branch.body.execute(f);
        }
      }
      return orelse == null ? NEXT : orelse.execute(f);
    }
  }

  /** An {@code if} with a yield inside. */
  public static final class Resumable extends StmtNode {
    private final Branch[] branches;
    private final @Nullable StmtNode orelse;
    private final int resume;

    public Resumable(Branch[] branches, @Nullable StmtNode orelse, int line, int resume) {
      super(line);
      this.branches = branches;
      this.orelse = orelse;
      this.resume = resume;
    }

    @Override
    public int execute(Frame f) {
      int[] registers = ((GeneratorFrame) f).registers;
      int at = registers[resume];
      registers[resume] = 0;
      if (at == 0) {
        reach(f);
      }
      if (at < 0) {
        return noting(registers, -1, orelse.execute(f));
      }
      if (at > 0 && at % 2 == 0) {
        return noting(registers, at, branches[at / 2 - 1].body.execute(f));
      }
      boolean inPrelude = at > 0;
      for (int k = at / 2; k < branches.length; k++) {
        Branch branch = branches[k];
        if (!inPrelude) {
          branch.reach(f);
        }
        inPrelude = false;
        if (branch.prelude != null) {
          int status = noting(registers, 2 * k + 1, branch.prelude.execute(f));
          if (status != NEXT) {
            return status;
          }
        }
        if (branch.test.test(f)) {
          return noting(registers, 2 * k + 2, branch.body.execute(f));
        }
      }
      return orelse == null ? NEXT : noting(registers, -1, orelse.execute(f));
    }

    private int noting(int[] registers, int at, int status) {
      if (status == YIELD) {
        registers[resume] = at;
      }
      return status;
    }
  }
}
