package org.krait.interpreter.stmt;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.GeneratorFrame;
import org.krait.interpreter.node.Jump;
import org.krait.interpreter.node.JumpTargets;
import org.krait.interpreter.node.Resume;
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

  private static void outlineAll(
      Branch[] branches, @Nullable StmtNode orelse, JumpTargets targets) {
    for (int k = 0; k < branches.length; k++) {
      if (k > 0) {
        targets.target(k, branches[k].line);
      }
      targets.inside(branches[k].body, Jump.Kind.NOTHING);
    }
    targets.inside(orelse, Jump.Kind.NOTHING);
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

    @Override
    public int enter(Frame f, Jump jump) {
      return jump.into(jump.next(), f);
    }

    @Override
    public void outline(JumpTargets targets) {
      targets.inside(body, Jump.Kind.NOTHING);
      targets.inside(orelse, Jump.Kind.NOTHING);
    }

    @Override
    public boolean completes() {
      return orelse == null || body.completes() || orelse.completes();
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
      return decide(f, 0);
    }

    private int decide(Frame f, int first) {
      for (int k = first; k < branches.length; k++) {
        Branch branch = branches[k];
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

    @Override
    public int enter(Frame f, Jump jump) {
      return jump.isHere() ? decide(f, jump.part()) : jump.into(jump.next(), f);
    }

    @Override
    public void outline(JumpTargets targets) {
      outlineAll(branches, orelse, targets);
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
      return decide(f, at / 2, inPrelude);
    }

    private int decide(Frame f, int first, boolean inside) {
      int[] registers = ((GeneratorFrame) f).registers;
      boolean inPrelude = inside;
      for (int k = first; k < branches.length; k++) {
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

    @Override
    public int enter(Frame f, Jump jump) {
      if (jump.isHere()) {
        return decide(f, jump.part(), false);
      }
      StmtNode next = jump.next();
      int at = -1;
      for (int k = 0; k < branches.length; k++) {
        at = branches[k].body == next ? 2 * k + 2 : at;
      }
      return Resume.note(f, resume, at, jump.into(next, f));
    }

    @Override
    public void outline(JumpTargets targets) {
      outlineAll(branches, orelse, targets);
    }
  }
}
