package org.krait.interpreter.stmt;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.HotLoop;
import org.krait.interpreter.node.Jump;
import org.krait.interpreter.node.JumpTargets;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.function.CompiledLoop;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.ops.Iteration;

/** {@code while} and {@code for}. */
public final class Loops {
  private Loops() {}

  /** {@code while}. */
  public static final class While extends StmtNode {
    private final ExprNode test;
    private final StmtNode body;
    private final @Nullable StmtNode orelse;
    private final HotLoop hot;
    private final boolean endless;

    public While(
        ExprNode test,
        StmtNode body,
        @Nullable StmtNode orelse,
        HotLoop hot,
        boolean endless,
        int line) {
      super(line);
      this.hot = hot;
      this.endless = endless;
      this.test = test;
      this.body = body;
      this.orelse = orelse;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      CompiledLoop compiled = hot.compiled(f);
      int status = compiled == null ? turn(f) : HotLoop.enter(compiled, null, f);
      if (status != NEXT) {
        return status == BREAK ? NEXT : status;
      }
      return orelse == null ? NEXT : orelse.execute(f);
    }

    @Override
    public int enter(Frame f, Jump jump) {
      StmtNode next = jump.next();
      int status = jump.into(next, f);
      if (next == orelse) {
        return status;
      }
      if (status == NEXT || status == CONTINUE) {
        f.thread.safePoint();
        reachAgain(f);
        status = turn(f);
      }
      if (status != NEXT) {
        return status == BREAK ? NEXT : status;
      }
      return orelse == null ? NEXT : orelse.execute(f);
    }

    @Override
    public void outline(JumpTargets targets) {
      targets.inside(body, Jump.Kind.NOTHING);
      targets.inside(orelse, Jump.Kind.NOTHING);
    }

    @Override
    public boolean completes() {
      return !endless;
    }

    private int turn(Frame f) {
      while (test.test(f)) {
        int status = body.execute(f);
        if (status != NEXT && status != CONTINUE) {
          return status;
        }
        f.thread.safePoint();
        CompiledLoop compiled = hot.turn(f);
        if (compiled != null) {
          return HotLoop.enter(compiled, null, f);
        }
        reachAgain(f);
      }
      return NEXT;
    }
  }

  /** {@code for}. */
  public static final class For extends StmtNode {
    private final ExprNode iterator;
    private final int item;
    private final @Nullable StmtNode store;
    private final StmtNode body;
    private final @Nullable StmtNode orelse;
    private final HotLoop hot;
    private final int turnLine;
    private final int position;
    private final @Nullable Branch branch;

    public For(
        ExprNode iterator,
        int item,
        @Nullable StmtNode store,
        StmtNode body,
        @Nullable StmtNode orelse,
        HotLoop hot,
        int line,
        int turnLine,
        int position,
        @Nullable Branch branch) {
      super(line);
      this.hot = hot;
      this.iterator = iterator;
      this.item = item;
      this.store = store;
      this.body = body;
      this.orelse = orelse;
      this.turnLine = turnLine;
      this.position = position;
      this.branch = branch;
    }

    @Override
    public int execute(Frame f) {
      reach(f);
      Object it = iterator.value(f);
      CompiledLoop compiled = hot.compiled(f);
      int status;
      if (compiled != null) {
        status = HotLoop.enter(compiled, it, f);
      } else {
        status = turn(it, f);
      }
      if (status != NEXT) {
        return status == BREAK ? NEXT : status;
      }
      return orelse == null ? NEXT : orelse.execute(f);
    }

    private int turn(Object it, Frame f) {
      try {
        return it instanceof PyIterator i && i.type().isBuiltin() ? step(i, f) : stepAny(it, f);
      } catch (Jump jump) {
        throw jump.leaving(it);
      }
    }

    @Override
    public int enter(Frame f, Jump jump) {
      boolean inBody = jump.kept() == Jump.Kind.ITERATOR;
      StmtNode next = jump.next();
      if (!inBody) {
        return jump.into(next, f);
      }
      Object it = jump.take();
      int status;
      try {
        status = jump.into(next, f);
      } catch (Jump other) {
        throw other.leaving(it);
      }
      if (status == NEXT || status == CONTINUE) {
        f.thread.safePoint();
        reachAgain(f, turnLine);
        status = turn(it, f);
      }
      if (status != NEXT) {
        return status == BREAK ? NEXT : status;
      }
      return orelse == null ? NEXT : orelse.execute(f);
    }

    @Override
    public void outline(JumpTargets targets) {
      targets.inside(body, Jump.Kind.ITERATOR);
      targets.inside(orelse, Jump.Kind.NOTHING);
    }

    private int step(PyIterator it, Frame f) {
      while (true) {
        f.position = position;
        Object next = Iteration.step(it);
        if (next == null) {
          end(it, f);
          return NEXT;
        }
        int status = run(next, f);
        if (status != NEXT && status != CONTINUE) {
          return status;
        }
        f.thread.safePoint();
        CompiledLoop compiled = hot.turn(f);
        if (compiled != null) {
          return HotLoop.enter(compiled, it, f);
        }
        reachAgain(f, turnLine);
      }
    }

    private int stepAny(Object it, Frame f) {
      while (true) {
        f.position = position;
        Object next = f.traced ? f.nextTraced(it) : Iteration.next(it);
        if (next == null) {
          end(it, f);
          return NEXT;
        }
        int status = run(next, f);
        if (status != NEXT && status != CONTINUE) {
          return status;
        }
        f.thread.safePoint();
        CompiledLoop compiled = hot.turn(f);
        if (compiled != null) {
          return HotLoop.enter(compiled, it, f);
        }
        reachAgain(f, turnLine);
      }
    }

    private void end(Object it, Frame f) {
      if (f.traced) {
        f.endTraced(it);
        if (branch != null) {
          f.branch(branch, false);
        }
      }
    }

    private int run(Object next, Frame f) {
      f.slots[item] = next;
      if (branch != null) {
        f.branch(branch, true);
      }
      if (store != null) {
        store.execute(f);
      }
      return body.execute(f);
    }
  }
}
